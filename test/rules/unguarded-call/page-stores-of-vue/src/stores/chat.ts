import { defineStore } from 'pinia';
import { ref } from 'vue';
import { client } from '../llm';

export const useChat = defineStore('chat', () => {
  const text = ref('');
  async function ask(question: string) {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Vu
    text.value = answer.output_text;
  }
  // Every component that asks catches it.
  async function askSafely(question: string) {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
    text.value = answer.output_text;
  }
  return { text, ask, askSafely };
});

export const useNotes = defineStore('notes', {
  state: () => ({ note: '' }),
  actions: {
    async summarize(text: string) {
      const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Vu
      this.note = answer.output_text;
    },
    // No component is seen to run it.
    async translate(text: string) {
      const answer = await client.responses.create({ model: 'gpt-6-luna', input: text });
      this.note = answer.output_text;
    },
  },
});
