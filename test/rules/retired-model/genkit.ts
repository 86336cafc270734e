// The plugin says whose model it is, or what stands before its name does.
import { anthropic } from '@genkit-ai/anthropic';
import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [anthropic(), googleAI()] });

export const ending = ai.defineFlow('ending', async (prompt: string) => {
  const { text } = await ai.generate({ model: anthropic.model('claude-sonnet-4-5'), prompt });
//                                                            ^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switches `claude-sonnet-4-5` off on 2026-11-30, by its dates
  return text;
});

export const named = ai.defineFlow('named', async (prompt: string) => {
  const { text } = await ai.generate({ model: 'anthropic/claude-sonnet-4-5', prompt });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switches `anthropic/claude-sonnet-4-5` off on 2026-11-30, by
  return text;
});

// Clean: it is served.
export const current = ai.defineFlow('current', async (prompt: string) => {
  const { text } = await ai.generate({ model: anthropic.model('claude-sonnet-5-5'), prompt });
  return text;
});
