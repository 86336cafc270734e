// Clean: a call of a tool that nobody declared throws before this.
import { openai } from '@ai-sdk/openai';
import { generateText, type ToolSet } from 'ai';

declare const tools: ToolSet;
declare const handlers: Record<string, (input: unknown) => Promise<string>>;

export async function dispatch(prompt: string) {
  const { toolCalls } = await generateText({ model: openai('gpt-4.1'), prompt, tools });
  for (const call of toolCalls) await handlers[call.toolName](call.args);
}
