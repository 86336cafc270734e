import OpenAI from 'openai';
import { callRemote, remoteTools } from './remote.js';

const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];

interface Tool {
  name: string;
  parameters: Record<string, unknown>;
}

const tools = new Map<string, Tool>();

/** What each of them is made of is all written here. */
function toDefinitions(): OpenAI.ChatCompletionTool[] {
  return [...tools.values()].map(({ name, parameters }) => ({ type: 'function', function: { name, parameters } }));
}

export async function mapped(run: (name: string, city: string) => Promise<void>) {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, tools: toDefinitions() });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      await run(call.function.name, JSON.parse(call.function.arguments).city);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-tool-args [warning]: `JSON.parse(call.function.arguments)` is believed as the model wrote i
    } catch (error) {
      console.error(error);
    }
  }
}

// Clean: whoever made them may have made them strict.
export async function remote() {
  const definitions = remoteTools.map((one) => ({ type: 'function' as const, function: one }));
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, tools: definitions });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    try {
      await callRemote(JSON.parse(call.function.arguments).city);
    } catch (error) {
      console.error(error);
    }
  }
}

interface Request {
  tool: { name: string; input: unknown };
}

// Clean: what it is a part of has a type, which says nothing of the arguments.
export async function handedOn() {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, tools: toDefinitions() });
  const requests: Request[] = [];
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== 'function') continue;
    const request: Request = { tool: { name: call.function.name, input: JSON.parse(call.function.arguments) } };
    requests.push(request);
  }
  return requests;
}
