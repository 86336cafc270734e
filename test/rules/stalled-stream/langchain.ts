// LangChain hands the client's limit to the SDK inside; the call's own is a signal.
import { ChatOpenAI } from '@langchain/openai';

const chat = new ChatOpenAI({ model: 'gpt-4o', timeout: 20_000 });

export async function print(write: (text: string) => void) {
  const stream = await chat.stream('Hello');
//                     ^^^^^^^^^^^ stalled-stream: The limit of 20 s of `chat.stream`
  for await (const chunk of stream) write(chunk.text);
}

export async function limited(write: (text: string) => void) {
  // Clean: LangChain makes a signal of it.
  const stream = await chat.stream('Hello', { timeout: 60_000 });
  for await (const chunk of stream) write(chunk.text);
}
