// No limit and no retry by default; the option sits inside httpOptions.
import { GoogleGenAI } from '@google/genai';

const slow = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: No time limit is set for this call, and
// Clean: limited where it is built.
const quick = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { timeout: 20_000 } });

export const ask = (contents: string) => slow.models.generateContent({ model: 'gemini-2.5-flash', contents });
export const askQuick = (contents: string) => quick.models.generateContent({ model: 'gemini-2.5-flash', contents });
// Clean: the call's own signal.
export const askOnce = (contents: string) =>
  slow.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { abortSignal: AbortSignal.timeout(20_000) } });
