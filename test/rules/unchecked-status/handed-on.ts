// Somebody else may look at the status, and other clients reject by themselves.
import axios from 'axios';
import { readAnswer } from './elsewhere.js';

const url = 'https://api.openai.com/v1/chat/completions';

export async function ask(body: string) {
  // Clean: what the function does with the response is not known.
  const response = await fetch(url, { method: 'POST', body });
  return readAnswer(response);
}

export async function proxy(body: string) {
  // Clean: the response goes on as it is, with its status.
  return fetch(url, { method: 'POST', body });
}

export async function askAxios(body: string) {
  // Clean: axios rejects a response that is no success.
  const response = await axios.post(url, body);
  return response.data.choices[0].message.content;
}

export async function stream(body: string) {
  // The page gets a 200 whatever the provider said.
  const upstream = await fetch(url, { method: 'POST', body });
//                       ^^^^^ unchecked-status: nobody looks at
  return new Response(upstream.body);
}
