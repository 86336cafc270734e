'use server';

import { openai } from '@ai-sdk/openai';
import { createStreamableValue } from '@ai-sdk/rsc';
import { streamText } from 'ai';

// Clean: a server action is given no request whose signal it could pass on.
export async function carryOn(input: string) {
  const stream = createStreamableValue('');
  (async () => {
    const { textStream } = streamText({ model: openai('gpt-6-luna'), prompt: input, onError: console.error });
    for await (const text of textStream) stream.update(text);
    stream.done();
  })();
  return { output: stream.value };
}
