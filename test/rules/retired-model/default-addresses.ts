// What the environment may say in its place is another's affair: then it fails in some cases only.
const BASE = process.env.OPENAI_BASE_URL || 'https://api.openai.com/v1';

const request = (model: string) => ({ method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }] }) });

export const ask = () => fetch(`${BASE}/chat/completions`, request('gpt-4-32k'));
//                                                                 ^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-32k` off on 2025-06-06, by its dates as of 2026

export const askDirectly = () => fetch('https://api.openai.com/v1/chat/completions', request('gpt-4-32k-0314'));
//                                                                                           ^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-32k-0314` off on 2025-06-06, by its dates as of

// Clean: nobody knows whose address it is.
export const askThem = (base: string) =>
  fetch(`${base}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4-32k', messages: [{ role: 'user', content: 'Hello' }] }) });
