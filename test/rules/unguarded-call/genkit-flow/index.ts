// Genkit serves a flow and answers with the error; what runs a model or a tool of its own is not followed.
import { genkit } from 'genkit';

const ai = genkit({ plugins: [] });

export const menu = ai.defineFlow({ name: 'menu' }, async (theme: string) => {
  const { text } = await ai.generate(`A menu for ${theme}`);
//                       ^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return text;
});

export const taste = ai.defineTool({ name: 'taste', description: 'Tastes a dish' }, async (dish: string) => {
  const { text } = await ai.generate(`How does ${dish} taste?`);
  return text;
});
