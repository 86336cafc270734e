// The state may be the list itself, and be set by a function of what was there.
import { openai } from '@ai-sdk/openai';
import { createAI, getMutableAIState, streamUI } from '@ai-sdk/rsc';

type Turn = { role: 'user' | 'assistant'; content: string };

export async function talk(input: string) {
  'use server';
  const history = getMutableAIState();
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: [...history.get(), { role: 'user', content: input }],
//                ^^^^^^^^^^^^^ unbounded-history [warning]: `history.get()` outlives the request, only grows, and `streamUI` sends
    text: ({ content, done }) => {
      if (done) history.done((turns: Turn[]) => [...turns, { role: 'user', content: input }, { role: 'assistant', content }]);
      return <p>{content}</p>;
    },
  });
  return result.value;
}

export async function begin() {
  'use server';
  getMutableAIState().update([]);
}

export const AI = createAI<Turn[], unknown[]>({ actions: { talk, begin }, initialAIState: [] });
