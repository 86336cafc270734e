import OpenAI from 'openai';
import type { RequestHandler } from './$types';

const client = new OpenAI();

export const POST: RequestHandler = async ({ request }) => {
  const { messages } = await request.json();
  if (!Array.isArray(messages) || messages.length === 0) return new Response(null, { status: 400 });
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: messages });
//                                                                                     ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return Response.json(answer);
};
