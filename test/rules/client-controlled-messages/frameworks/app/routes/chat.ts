import OpenAI from 'openai';
import type { ActionFunctionArgs } from 'react-router';

const client = new OpenAI();

// Who may ask is looked at, and not what.
export async function action({ request }: ActionFunctionArgs) {
  await checkSession(request);
  const body = await request.json().catch(() => null);
  if (!isRecord(body)) return new Response(null, { status: 400 });
  return Response.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages: [...body.messages] }));
//                                                                                               ^^^^^^^^^^^^^ client-controlled-messages [warning]: `body.messages` goes from the request to the model as it is, so that i
}

function isRecord(value: unknown): value is { messages: OpenAI.ChatCompletionMessageParam[] } {
  return typeof value === 'object' && value !== null;
}

declare function checkSession(request: Request): Promise<void>;
