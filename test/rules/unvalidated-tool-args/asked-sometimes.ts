// rules: unvalidated-tool-args, unvalidated-output
// A function of the project asks for tools where its callers want some.
import OpenAI from 'openai';

const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];

interface Options {
  tools?: OpenAI.ChatCompletionTool[];
  forced?: string;
}

async function ask({ tools, forced }: Options) {
  return await openai.chat.completions.create({
    model: 'gpt-6-luna',
    messages,
    ...(tools && { tools, ...(forced && { tool_choice: { type: 'function', function: { name: forced } } }) }),
  });
}

const ticket: OpenAI.ChatCompletionTool = { type: 'function', function: { name: 'ticket', parameters: { type: 'object' } } };

export async function forcedTicket() {
  const answer = await ask({ tools: [ticket], forced: 'ticket' });
  const call = answer.choices[0]?.message.tool_calls?.[0];
  if (call?.type !== 'function') return 0;
  try {
    return (JSON.parse(call.function.arguments) as { priority: number }).priority;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(call.function.arguments)` as `{ … }` is believed as it com
  } catch {
    return 0;
  }
}
