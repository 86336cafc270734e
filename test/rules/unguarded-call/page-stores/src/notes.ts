import { client } from './llm';

export interface Notes {
  note(text: string): Promise<string>;
}

export const createNotes = (): Notes => ({
  note: async (text) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Re
    return answer.output_text;
  },
});
