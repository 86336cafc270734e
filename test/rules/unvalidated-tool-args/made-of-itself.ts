// Clean: what the tools are made of can't be seen; that it is made of itself leads to no end.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
let spec: { type: 'function'; function: unknown } = { type: 'function', function: { name: 'remove', strict: true } };
spec = { ...spec, function: { ...spec } };
const tools = [1, 2].map(() => spec) as never[];

export async function run(messages: never[], remove: (path: string) => void) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages, tools });
  for (const call of answer.choices[0]?.message.tool_calls ?? [])
    if (call.type === 'function') remove(JSON.parse(call.function.arguments).path);
}
