import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const input = 'Good morning';

// The provider's own address, written out.
const written = new OpenAI({ baseURL: 'https://api.openai.com/v1' });
await written.responses.create({ model: 'gpt-3.5-turbo-0613', input });
//                                      ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

// The provider's unless somebody says otherwise.
const settled = new OpenAI({ baseURL: process.env.OPENAI_URL || 'https://api.openai.com/v1' });
await settled.responses.create({ model: 'gpt-3.5-turbo-0613', input });
//                                      ^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

const open = new OpenAI({ baseURL: process.env.OPENAI_URL });
await open.responses.create({ model: 'gpt-3.5-turbo-0613', input });
//                                   ^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

// Another provider's, whose models have ends of their own.
const groq = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey: process.env.GROQ_API_KEY });
await groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content: input }] });
//                                          ^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Groq switched `llama-3.1-8b-instant` off on 2026-08-16 for all who hav

const gemini = createOpenAI({ baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai/' });
await generateText({ model: gemini.chat('gemini-1.5-pro'), prompt: input });
//                                      ^^^^^^^^^^^^^^^^ retired-model [error]: Google switched `gemini-1.5-pro` off on 2025-09-29, by its dates as of

// Clean: that provider has no model of the name.
await groq.chat.completions.create({ model: 'gpt-3.5-turbo-0613', messages: [{ role: 'user', content: input }] });

// Clean: a gateway has ids and dates of its own.
const gateway = new OpenAI({ baseURL: 'https://llm.example.com/v1' });
await gateway.responses.create({ model: 'gpt-3.5-turbo-0613', input });

// Clean: nobody knows where it goes.
export async function ask(settings: { url: string }) {
  const client = new OpenAI({ baseURL: settings.url });
  return await client.responses.create({ model: 'gpt-3.5-turbo-0613', input });
}

// A gateway that sends on to the provider, with the provider's ids.
const account = process.env.CF_ACCOUNT;
const passedOn = new OpenAI({ baseURL: `https://gateway.ai.cloudflare.com/v1/${account}/shop/openai` });
await passedOn.responses.create({ model: 'gpt-3.5-turbo-0613', input });
//                                       ^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

// Clean: to a service whose names are given by its owner.
const azure = new OpenAI({ baseURL: `https://gateway.ai.cloudflare.com/v1/${account}/shop/azure-openai/eu/gpt` });
await azure.responses.create({ model: 'gpt-3.5-turbo-0613', input });


// The provider's own in all cases but one.
const isLocal = process.env.NODE_ENV === 'development';
const sometimes = new OpenAI({ ...(isLocal && { baseURL: 'http://localhost:11434/v1' }) });
await sometimes.responses.create({ model: isLocal ? 'llama3' : 'gpt-3.5-turbo-0613', input });
//                                                             ^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a

// Clean: never the provider's own.
const elsewhere = new OpenAI({ baseURL: isLocal ? 'http://localhost:11434/v1' : 'https://llm.example.com/v1' });
await elsewhere.responses.create({ model: isLocal ? 'llama3' : 'gpt-3.5-turbo-0613', input });
