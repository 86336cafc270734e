// Only the last ones are kept.
import { openai } from '@ai-sdk/openai';
import { createAI, getMutableAIState, streamUI } from '@ai-sdk/rsc';

type Turn = { role: 'user' | 'assistant'; content: string };

export async function talk(input: string) {
  'use server';
  const history = getMutableAIState();
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: [...history.get(), { role: 'user', content: input }],
    text: ({ content, done }) => {
      if (done) history.done((turns: Turn[]) => [...turns, { role: 'assistant', content }].slice(-20));
      return <p>{content}</p>;
    },
  });
  return result.value;
}

export const AI = createAI<Turn[], unknown[]>({ actions: { talk }, initialAIState: [] });
