import { ChatAnthropic } from '@langchain/anthropic';

const llm = new ChatAnthropic({ model: 'claude-haiku-4-5' });

export async function log(text: string) {
  llm.invoke(`Summarize: ${text}`);
//^^^^^^^^^^ floating-call: Nobody waits for `llm.invoke`
  // Clean: awaited.
  await llm.invoke(`Title: ${text}`);
}
