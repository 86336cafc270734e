// No limit and no retry by default; the option sits inside httpOptions.
import { GoogleGenAI } from '@google/genai';

const slow = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for 2 calls, and Google Gen AI SDK has none of it
// Clean: limited where it is built.
const quick = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { timeout: 20_000 } });

export const ask = (contents: string) => slow.models.generateContent({ model: 'gemini-2.5-flash', contents });
export const askQuick = (contents: string) => quick.models.generateContent({ model: 'gemini-2.5-flash', contents });
// Clean: the call's own signal.
export const askOnce = (contents: string) =>
  slow.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { abortSignal: AbortSignal.timeout(20_000) } });

// A chat asks through the client that made it: one limit mends both, or holds for both.
export const talk = (message: string) => slow.chats.create({ model: 'gemini-2.5-flash' }).sendMessage({ message });
export const talkQuick = (message: string) => quick.chats.create({ model: 'gemini-2.5-flash' }).sendMessage({ message });
