// Somebody may take the last ones back.
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
    text: ({ content }) => <p>{content}</p>,
  });
  return result.value;
}

export async function undo() {
  'use server';
  const history = getMutableAIState();
  history.done({ ...history.get(), turns: [...history.get().turns.slice(0, -2), { role: 'assistant', content: 'taken back' }] });
}

export const AI = createAI<{ turns: Turn[] }, unknown[]>({ actions: { talk, undo }, initialAIState: { turns: [] } });
