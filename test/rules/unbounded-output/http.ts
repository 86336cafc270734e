const headers = { 'content-type': 'application/json' };
const url = 'https://api.openai.com/v1/chat/completions';

export const ask = (messages: unknown[]) => fetch(url, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-5.1', messages }) });
//                                          ^^^^^ unbounded-output [information]: Nothing limits the length of the answer
export const askShort = (messages: unknown[]) =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-5.1', messages, max_completion_tokens: 300 }) });
// What callers send is not known, and embeddings have no length.
export const forward = (body: object) => fetch(url, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-5.1', ...body }) });
export const forwardWhole = (body: string) => fetch(url, { method: 'POST', headers, body });
export const embed = (input: string) =>
  fetch('https://api.openai.com/v1/embeddings', { method: 'POST', headers, body: JSON.stringify({ model: 'text-embedding-3-small', input }) });
