// The model chooses between tools, and their arguments are taken as it wrote them.
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const google = new GoogleGenAI({});
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];
declare function refund(order: string, amount: number): Promise<string>;

export async function withOpenAI() {
  const tools = [
    { type: 'function' as const, function: { name: 'refund', parameters: { type: 'object' } } },
    { type: 'function' as const, function: { name: 'look_up', parameters: { type: 'object' } } },
  ];
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      const args = JSON.parse(call.function.arguments);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: nothing checks the arguments before `order` and `amount` are read
      if (call.function.name === 'refund') await refund(args.order, args.amount);
    } catch {
      console.error('the arguments are no JSON');
    }
  }
}

export async function withResponses() {
  const tools = [{ type: 'function' as const, name: 'refund', parameters: { type: 'object' }, strict: false }];
  const answer = await openai.responses.create({ model: 'gpt-6-luna', tools, input: 'Hello' });
  for (const item of answer.output) {
    if (item.type !== 'function_call') continue;
    try {
      const { order, amount } = JSON.parse(item.arguments) as { order: string; amount: number };
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `order` and `amount` are read
      await refund(order, amount);
    } catch {
      console.error('the arguments are no JSON');
    }
  }
}

// A tool with a side effect: what the model wrote is fetched.
export async function withClaude() {
  const tools = [{ name: 'read_page', input_schema: { type: 'object' as const } }];
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, tools, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use') await run(block.name, block.input as Record<string, string>);
//                                                       ^^^^^^^^^^^ unvalidated-tool-args [error]: nothing checks the arguments before it reaches fetch
  }
}

async function run(name: string, input: Record<string, string>) {
  return name === 'read_page' ? fetch(input.url ?? '') : undefined;
}

export async function withGemini() {
  const config = { tools: [{ functionDeclarations: [{ name: 'refund' }] }] };
  const answer = await google.models.generateContent({ model: 'gemini-3-pro', contents: 'Hello', config });
  for (const call of answer.functionCalls ?? []) {
    const { order, amount } = call.args as { order: string; amount: number };
//                            ^^^^^^^^^ unvalidated-tool-args [warning]: `order` and `amount` are read
    await refund(order, amount);
  }
}
