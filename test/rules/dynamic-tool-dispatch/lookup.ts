import OpenAI from 'openai';

const openai = new OpenAI();
const handlers: Record<string, (input: string) => Promise<string>> = { refund: async () => 'refunded' };

export async function ask(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  const call = answer.choices[0]?.message.tool_calls?.[0];
  if (call?.type !== 'function') return;
  const handler = handlers[call.function.name];
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: also finds what every object inherits
  if (handler) await handler(call.function.arguments);
}
