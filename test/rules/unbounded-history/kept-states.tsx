// A conversation that a framework keeps for an action and hands over with each turn.
import { openai } from '@ai-sdk/openai';
import { createAI, getMutableAIState, streamUI } from '@ai-sdk/rsc';

type Turn = { id: string; role: 'user' | 'assistant'; content: string };
type State = { chatId: string; messages: Turn[] };

export async function submit(content: string) {
  'use server';
  const aiState = getMutableAIState<typeof AI>();
  aiState.update({ ...aiState.get(), messages: [...aiState.get().messages, { id: crypto.randomUUID(), role: 'user', content }] });
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: [...aiState.get().messages.map(({ role, content }: Turn) => ({ role, content }))],
//                ^^^^^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `aiState.get().messages` outlives the request, only grows, and `streamUI` sends
    text: ({ content, done }) => {
      if (done)
        aiState.done({ ...aiState.get(), messages: [...aiState.get().messages, { id: crypto.randomUUID(), role: 'assistant', content }] });
      return <p>{content}</p>;
    },
  });
  return { id: crypto.randomUUID(), display: result.value };
}

export const AI = createAI<State, { id: string }[]>({ actions: { submit } });
