// What an action puts into the state that the framework keeps is sent with it.
import { openai } from '@ai-sdk/openai';
import { createAI, getMutableAIState, streamUI } from '@ai-sdk/rsc';

type Turn = { id: string; role: 'user' | 'assistant'; content: string };
type State = { chatId: string; messages: Turn[] };

export async function submit(content: string) {
  'use server';
  const aiState = getMutableAIState<typeof AI>();
  aiState.update({ ...aiState.get(), messages: [...aiState.get().messages, { id: crypto.randomUUID(), role: 'user', content }] });
//                                                                                                                  ^^^^^^^ unbounded-input [information]: `content` goes from a request into the prompt at any length
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: [...aiState.get().messages.map(({ role, content }: Turn) => ({ role, content }))],
    text: ({ content }) => <p>{content}</p>,
  });
  return { id: crypto.randomUUID(), display: result.value };
}

export async function ask(content: string) {
  'use server';
  // Clean: it was measured.
  if (content.length > 2000) throw new Error('too long');
  const aiState = getMutableAIState<typeof AI>();
  aiState.update({ ...aiState.get(), messages: [...aiState.get().messages, { id: crypto.randomUUID(), role: 'user', content }] });
  const result = await streamUI({
    model: openai('gpt-6-luna'),
    messages: aiState.get().messages,
    text: ({ content }) => <p>{content}</p>,
  });
  return { id: crypto.randomUUID(), display: result.value };
}

export const AI = createAI<State, { id: string }[]>({ actions: { submit, ask } });
