import { createStore } from 'zustand/vanilla';
import { client } from './llm';

export const store = createStore(() => ({
  ask: async (question: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
    return answer.output_text;
  },
}));

// What is read of a store of another kind is not known.
export const other = makeStore(() => ({
  ask: async (question: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
    return answer.output_text;
  },
}));

declare function makeStore<State>(make: () => State): { getState(): State };
