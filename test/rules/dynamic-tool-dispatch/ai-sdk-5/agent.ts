// A call of a tool that nobody declared stands among the others.
import { openai } from '@ai-sdk/openai';
import { generateText, streamText, type ToolSet } from 'ai';

const model = openai('gpt-6-luna');
declare const tools: ToolSet;
declare const handlers: Record<string, (input: unknown) => Promise<string>>;

export async function dispatch(prompt: string) {
  const { toolCalls } = await generateText({ model, prompt, tools });
  for (const call of toolCalls) await handlers[call.toolName](call.input);
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: `handlers[call.toolName]` is called whatever name the model wrote
}

export async function dispatchStreamed(prompt: string) {
  const result = streamText({ model, prompt, tools, onError: console.error });
  for (const call of await result.toolCalls) {
    const handler = handlers[call.toolName];
//                  ^^^^^^^^^^^^^^^^^^^^^^^ dynamic-tool-dispatch [error]: `handlers[call.toolName]` is called whatever name the model wrote
    await handler(call.input);
  }
}

// It is marked as such, which somebody looks at.
export async function skipUnknown(prompt: string) {
  const { toolCalls } = await generateText({ model, prompt, tools });
  for (const call of toolCalls) {
    if (call.dynamic && call.invalid) continue;
    await handlers[call.toolName](call.input);
  }
}
