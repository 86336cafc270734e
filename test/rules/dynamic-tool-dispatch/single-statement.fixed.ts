import OpenAI from 'openai';

const openai = new OpenAI();
const handlers: Record<string, (input: string) => Promise<string>> = { refund: async () => 'refunded' };

export async function ask(content: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') {
      if (!Object.hasOwn(handlers, call.function.name)) throw new Error(`Unknown tool: ${call.function.name}`);
      await handlers[call.function.name]!(call.function.arguments);
    }
  }
}
