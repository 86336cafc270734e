// Ollama has no option for it: a local server that loads a large model can take any time.
import ollama, { Ollama } from 'ollama';

const limited = new Ollama({
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(60_000) }),
});

export const ask = (content: string) => ollama.chat({ model: 'llama3.2', messages: [{ role: 'user', content }] });
//                                      ^^^^^^^^^^^ missing-timeout: No time limit is set for this call, and
// Clean: the client's own fetch has the limit.
export const askLimited = (content: string) => limited.chat({ model: 'llama3.2', messages: [{ role: 'user', content }] });
