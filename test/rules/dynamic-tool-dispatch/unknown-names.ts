// The model's word picks the function, and nothing says that it is one of the functions.
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const google = new GoogleGenAI({});
const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];
declare const tools: OpenAI.Chat.Completions.ChatCompletionTool[];
declare const registry: Record<string, { run(input: unknown): Promise<string> }>;

const handlers: Record<string, (input: unknown) => Promise<string>> = {
  async refund() {
    return 'refunded';
  },
};

export async function withOpenAI() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', tools, messages });
  for (const call of answer.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') await handlers[call.function.name](call.function.arguments);
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: `handlers[call.function.name]` is called whatever name the model wrote
  }
}

export async function withClaude() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type === 'tool_use') await run(block.name, block.input);
  }
}

async function run(name: string, input: unknown) {
  const handler = handlers[name as keyof typeof handlers];
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: `handlers[name]` is called whatever name the model wrote
  return handler(input);
}

// A method of what was found is called.
export async function withGemini() {
  const answer = await google.models.generateContent({ model: 'gemini-3-pro', contents: 'Hello' });
  for (const call of answer.functionCalls ?? []) {
    await registry[call.name!]!.run(call.args);
//        ^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: the call throws in the middle of the turn
  }
}

// One name is told apart, which says nothing of the others.
export async function withExit() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    if (block.name === 'finish') return block.input;
    await handlers[block.name](block.input);
//        ^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: is called whatever name the model wrote
  }
  return undefined;
}

// A run of the Assistants API asks for tools too.
export async function withAssistant(thread: string, assistant: string) {
  const run = await openai.beta.threads.runs.createAndPoll(thread, { assistant_id: assistant });
  const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
  return Promise.all(calls.map((call) => handlers[call.function.name]!(call.function.arguments)));
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch: is called whatever name the model wrote
}
