import OpenAI from 'openai';
import { withErrors } from '../../../lib/with-errors';

const openai = new OpenAI();

export const POST = withErrors(async (request) => {
  // Clean: the wrapper awaits the handler inside its try.
  const answer = await openai.responses.create({ model: 'gpt-4o', input: await request.text() });
  return Response.json({ text: answer.output_text });
});
