// The arguments of a forced tool are the model's answer, and a cast checks nothing.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { z } from 'zod';

const anthropic = new Anthropic();
const openai = new OpenAI();
const Ticket = z.object({ priority: z.string() });
const tools = [{ type: 'function' as const, function: { name: 'file_ticket', parameters: { type: 'object' } } }];

export async function withOpenAI(content: string) {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    tools,
    tool_choice: { type: 'function', function: { name: 'file_ticket' } },
    messages: [{ role: 'user', content }],
  });
  const call = answer.choices[0]?.message.tool_calls?.[0];
  if (call?.type !== 'function') return 'low';
  try {
    return (JSON.parse(call.function.arguments) as { priority: string }).priority;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output: before `priority` is read
  } catch {
    return 'low';
  }
}

export async function withClaude(content: string) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    tools: [{ name: 'file_ticket', input_schema: { type: 'object' } }],
    tool_choice: { type: 'tool', name: 'file_ticket' },
    messages: [{ role: 'user', content }],
  });
  const use = message.content.find((block) => block.type === 'tool_use');
  // Clean: the input passes a schema.
  return Ticket.safeParse(use?.input).data?.priority ?? 'low';
}
