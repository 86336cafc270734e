import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';

export async function tell(prompt: string, send: (part: string) => void) {
  const { textStream } = streamText({ model: openai('gpt-6-luna'), prompt });
//                       ^^^^^^^^^^ unobserved-stream-error: its text just ends
  for await (const part of textStream) send(part);
}
