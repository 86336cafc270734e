// The call of a tool is replaced by the call and its result.
import { openai } from '@ai-sdk/openai';
import { createAI, getMutableAIState, streamUI } from '@ai-sdk/rsc';

type Turn = { role: 'user' | 'assistant'; content: string };

export async function talk(input: string) {
  'use server';
  const history = getMutableAIState();
  history.update({ ...history.get(), turns: [...history.get().turns, { role: 'user', content: input }] });
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: history.get().turns,
//            ^^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `history.get().turns` outlives the request, only grows
    text: ({ content }) => <p>{content}</p>,
  });
  return result.value;
}

export async function buy(shares: number) {
  'use server';
  const history = getMutableAIState();
  history.done({
    ...history.get(),
    turns: [...history.get().turns.slice(0, -1), { role: 'assistant', content: 'bought' }, { role: 'user', content: `${shares} shares` }],
  });
}

export const AI = createAI<{ turns: Turn[] }, unknown[]>({ actions: { talk, buy }, initialAIState: { turns: [] } });
