// Clean: these SDKs give up within five minutes by themselves, all attempts together.
import Groq from 'groq-sdk';

const groq = new Groq();

export const ask = (content: string) => groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content }] });

// A signal of the caller's adds nothing to fear.
export const askWith = (content: string, incoming: Request) =>
  groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content }] }, { signal: incoming.signal });
