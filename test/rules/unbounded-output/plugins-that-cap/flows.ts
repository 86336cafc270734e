// The provider's API asks for a cap, so its plugin sends one where nobody says any.
import { anthropic } from '@genkit-ai/anthropic';
import { googleAI } from '@genkit-ai/google-genai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [anthropic(), googleAI()] });
const opus = anthropic.model('claude-opus-4-5', { apiVersion: 'beta' });

// Clean.
export const written = (prompt: string) => ai.generate({ model: anthropic.model('claude-sonnet-5-5'), prompt });
export const named = (prompt: string) => ai.generate({ model: 'anthropic/claude-sonnet-5-5', prompt });
export const streamed = (prompt: string) => ai.generateStream({ model: opus, prompt });

// Other plugins send none.
export const open = (prompt: string) => ai.generate({ model: googleAI.model('gemini-3-pro'), prompt });
//                                      ^^^^^^^^^^^ unbounded-output: Nothing limits the length of the answer to this call
export const openByName = (prompt: string) => ai.generate({ model: 'googleai/gemini-3-pro', prompt });
//                                            ^^^^^^^^^^^ unbounded-output: Nothing limits the length of the answer to this call

// One of several is enough.
export const either = (prompt: string, isLong: boolean) => ai.generate({ model: isLong ? opus : googleAI.model('gemini-3-pro'), prompt });
//                                                         ^^^^^^^^^^^ unbounded-output: Nothing limits the length of the answer to this call
