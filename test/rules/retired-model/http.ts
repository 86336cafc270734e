import axios from 'axios';

const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export async function ask(content: string) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-4', messages: [{ role: 'user', content }] }),
//                                ^^^^^^^ retired-model [error]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
  });
  return response.json();
}

export const askWithAxios = (content: string) =>
  axios.post('https://api.anthropic.com/v1/messages', { model: 'claude-3-opus-20240229', messages: [{ role: 'user', content }] }, { headers });
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `claude-3-opus-20240229` off on 2026-01-05, by its 

// Supported.
export const askToday = (content: string) =>
  axios.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-6-luna', messages: [{ role: 'user', content }] }, { headers });
// A gateway has its own models under these names.
export const askGateway = (content: string) =>
  fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4', messages: [content] }) });
// What is sent cannot be seen.
export const forward = (body: object) =>
  fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4', ...body }) });
// One of several, written here.
export const askEither = (content: string, images: boolean) =>
  fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: images ? 'gpt-4' : nameOf(), content }) });
//                                                                                                             ^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4` off
const nameOf = () => process.env.MODEL;
