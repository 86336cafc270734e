// Of the middleware in `use` only one asks another model.
import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';
import { fallback, retry } from 'genkit/model/middleware';

const ai = genkit({ plugins: [googleAI()] });

export const answer = ai.defineFlow('answer', async (prompt: string) => {
  try {
    const { text } = await ai.generate({ model: googleAI.model('gemini-flash-latest'), prompt, use: [retry({ maxRetries: 2 })] });
//                         ^^^^^^^^^^^ absent-fallback [warning]: When the request fails, the code around `ai.generate` only throws the 
    return text;
  } catch (error) {
    console.error(error);
    throw error;
  }
});

// Clean: there is another model.
export const title = ai.defineFlow('title', async (prompt: string) => {
  try {
    const { text } = await ai.generate({
      model: googleAI.model('gemini-flash-latest'),
      prompt,
      use: [fallback(ai, { models: [googleAI.model('gemini-pro-latest')] })],
    });
    return text;
  } catch (error) {
    console.error(error);
    throw error;
  }
});
