import { googleAI } from '@genkit-ai/googleai';
import { genkit, z } from 'genkit';

const ai = genkit({ plugins: [googleAI()] });

// Whoever runs a flow from outside gives what it is handed.
export const menu = ai.defineFlow({ name: 'menu', inputSchema: z.object({ theme: z.string() }) }, async (input) => {
  const { text } = await ai.generate({ prompt: `A dish for ${input.theme}` });
//                                                           ^^^^^^^^^^^ unbounded-input [information]: `input.theme` goes from a request into the prompt at any length: who s
  return text;
});

// The flow's own schema bounds it.
export const short = ai.defineFlow({ name: 'short', inputSchema: z.object({ theme: z.string().max(80) }) }, async ({ theme }) => {
  const { text } = await ai.generate({ prompt: `A dish for ${theme}` });
  return text;
});
export const chosen = ai.defineFlow({ name: 'chosen', inputSchema: z.enum(['soup', 'cake']) }, async (kind) => {
  const { text } = await ai.generate({ prompt: `A recipe for ${kind}` });
  return text;
});
