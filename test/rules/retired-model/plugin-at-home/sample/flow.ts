// A plugin in its own repository is asked by its name, as everywhere else.
import { anthropic } from '@genkit-ai/anthropic';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [anthropic()] });

export const ask = ai.defineFlow('ask', async (prompt: string) => {
  const { text } = await ai.generate({ model: anthropic.model('claude-sonnet-4-5'), prompt });
//                                                            ^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switches `claude-sonnet-4-5` off on 2026-11-30, by its dates
  return text;
});
