import { api, limited, patient, shop } from './http.js';

const messages = [{ role: 'user', content: 'Hello' }];

export async function ask() {
  const { data } = await api.post('/chat/completions', { model: 'gpt-6-luna', messages });
  return data.choices[0].message.content;
}

export async function askSoon() {
  const { data } = await limited.post('/chat/completions', { model: 'gpt-6-luna', messages });
  return data.choices[0].message.content;
}

export const askMistral = () => patient.post('chat/completions', { json: { model: 'mistral-small-2603', messages } }).json();

export const order = () => shop.post('/orders', { amount: 1 });
