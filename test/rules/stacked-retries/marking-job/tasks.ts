import { openai } from '@ai-sdk/openai';
import { task } from '@trigger.dev/sdk';
import { generateText } from 'ai';
import { mark, save } from './store.js';

const label = (text: string) => generateText({ model: openai('gpt-4o-mini'), prompt: text });
//                              ^^^^^^^^^^^^ stacked-retries [warning]: The retries around `generateText` multiply: trigger.dev 3 × SDK 3 = 9 

// Clean: the handler ends the run as done; only a store that fails too has it repeated.
export const marked = task({
  id: 'marked',
  run: async ({ text }: { text: string }) => {
    try {
      const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
      await save(text, answer.text);
      return text;
    } catch (error) {
      console.error('Could not label', error);
      try {
        await mark(text);
        return text;
      } catch (failure) {
        console.error('Could not mark', failure);
        throw error;
      }
    }
  },
});

// It is thrown on after it was marked.
export const thrown = task({
  id: 'thrown',
  run: async ({ text }: { text: string }) => {
    try {
      const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
//                         ^^^^^^^^^^^^ stacked-retries [warning]: The retries around `generateText` multiply: trigger.dev 3 × SDK 3 = 9 
      await save(text, answer.text);
    } catch (error) {
      try {
        await mark(text);
      } catch (failure) {
        console.error('Could not mark', failure);
      }
      throw error;
    }
  },
});

// What fails in the second try is the model again.
export const repeated = task({
  id: 'repeated',
  run: async ({ text }: { text: string }) => {
    try {
      const answer = await generateText({ model: openai('gpt-4o-mini'), prompt: text });
//                         ^^^^^^^^^^^^ stacked-retries [warning]: The retries around `generateText` multiply: trigger.dev 3 × SDK 3 = 9 
      await save(text, answer.text);
    } catch (error) {
      console.error(error);
      try {
        await save(text, (await label(text)).text);
      } catch {
        throw error;
      }
    }
  },
});
