import { openai } from '@ai-sdk/openai';
import { generateText, tool } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

// A key is what the client is made with.
const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

// What is no secret may be told.
export async function greet(question: string) {
  return client.chat.completions.create({
    model: process.env.MODEL ?? 'gpt-6-luna',
    max_tokens: Number(process.env.MAX_TOKENS),
    messages: [
      { role: 'system', content: `You answer for ${process.env.COMPANY_NAME}, which runs in ${process.env.NODE_ENV}.` },
      { role: 'user', content: question },
    ],
  });
}

// That there is one is not what it is.
export async function describe() {
  return client.responses.create({ model: 'gpt-6-luna', input: `The CRM is ${process.env.CRM_API_KEY ? 'connected' : 'missing'}.` });
}

// The tool knows the key; the model only gets what the tool found.
export async function act(wish: string) {
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    system: 'You look customers up.',
    prompt: wish,
    tools: {
      find: tool({
        description: 'Finds a customer by name',
        inputSchema: z.object({ name: z.string() }),
        execute: async ({ name }) => findCustomer(name, process.env.CRM_API_KEY),
      }),
    },
  });
  return text;
}

// A key that every browser is sent anyway is none.
export async function publish() {
  return client.responses.create({ model: 'gpt-6-luna', input: `Use ${process.env.NEXT_PUBLIC_MAPS_KEY} in the example.` });
}

declare function findCustomer(name: string, key: string | undefined): Promise<string>;
