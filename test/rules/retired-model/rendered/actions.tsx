import { render } from 'ai/rsc';
import OpenAI from 'openai';
import { render as draw } from './templates';

const openai = new OpenAI();
const gateway = new OpenAI({ baseURL: 'https://llm.example.org/v1' });

export async function ask(content: string) {
  'use server';
  return render({
    model: 'gpt-4-32k',
//         ^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-32k` off on 2025-06-06
    provider: openai,
    messages: [{ role: 'user', content }],
    text: (answer) => <p>{answer.content}</p>,
  });
}

// Clean: a gateway has ids of its own, and this is no call of a model.
export async function askGateway(content: string) {
  'use server';
  return render({ model: 'gpt-4-32k', provider: gateway, messages: [{ role: 'user', content }], text: (answer) => <p>{answer.content}</p> });
}

export const page = () => draw({ model: 'gpt-4-32k' });
