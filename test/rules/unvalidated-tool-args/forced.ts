// rules: unvalidated-tool-args, unvalidated-output
// The arguments of a tool that the request demands are the answer, which another rule judges.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];

export async function withOpenAI() {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    tools: [{ type: 'function', function: { name: 'file_ticket', parameters: { type: 'object' } } }],
    tool_choice: 'required',
    messages,
  });
  const call = answer.choices[0]?.message.tool_calls?.[0];
  if (call?.type !== 'function') return 'low';
  try {
    return JSON.parse(call.function.arguments).priority;
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `priority` is read
  } catch {
    return 'low';
  }
}

export async function withClaude() {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    tools: [{ name: 'file_ticket', input_schema: { type: 'object' } }],
    tool_choice: { type: 'tool', name: 'file_ticket' },
    messages,
  });
  const use = message.content.find((block) => block.type === 'tool_use');
  return (use?.input as { priority?: string })?.priority ?? 'low';
//        ^^^^^^^^^^ unvalidated-output: before `priority` is read
}
