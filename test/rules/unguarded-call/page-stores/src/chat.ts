import { create } from 'zustand';
import { devtools, persist } from 'zustand/middleware';
import { client } from './llm';
import { createNotes, type Notes } from './notes';

interface Chat extends Notes {
  text: string;
  destructured(question: string): Promise<void>;
  selected(question: string): Promise<void>;
  caught(question: string): Promise<void>;
  unseen(question: string): Promise<void>;
  inner(question: string): Promise<void>;
  outer(): Promise<void>;
}

export const useChat = create<Chat>()(
  devtools(
    persist(
      (set, get) => ({
        text: '',
        destructured: async (question) => {
          const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
          set({ text: answer.output_text });
        },
        async selected(question) {
          const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
          set({ text: answer.output_text });
        },
        // Every view that asks catches it.
        caught: async (question) => {
          const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
          set({ text: answer.output_text });
        },
        // No view is seen to run it.
        unseen: async (question) => {
          const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
          set({ text: answer.output_text });
        },
        inner: async (question) => {
          const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
          set({ text: answer.output_text });
        },
        outer: async () => {
          await get().inner('Why?');
        },
        ...createNotes(),
      }),
      { name: 'chat' },
    ),
  ),
);
