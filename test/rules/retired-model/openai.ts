import OpenAI, { AzureOpenAI } from 'openai';

const client = new OpenAI();
const gateway = new OpenAI({ baseURL: 'https://gateway.example.com/v1' });
const azure = new AzureOpenAI({ endpoint: 'https://example.openai.azure.com', apiVersion: '2026-10-01' });
const MODEL = 'gpt-3.5-turbo';
//            ^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23, by its dates as of 

export const gone = (input: string) => client.responses.create({ model: 'gpt-4-turbo', input });
//                                                                      ^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 20
export const going = (input: string) => client.responses.create({ model: 'gpt-4o', input });
//                                                                       ^^^^^^^^ retired-model [warning]: OpenAI switches `gpt-4o` off on 2027-01-14, by its dates as of 2026-11
export const named = (input: string) => client.responses.create({ model: MODEL, input });
export const namedToo = (input: string) => client.responses.create({ model: MODEL, input });
export const vectors = (input: string) => client.embeddings.create({ model: 'text-embedding-ada-002', input });

// Its provider names no end, or one that is further away than three months.
export const current = (input: string) => client.responses.create({ model: 'gpt-6-luna', input });
export const later = (file: File) => client.audio.transcriptions.create({ model: 'whisper-1', file });
// Nobody here knows it.
export const unheardOf = (input: string) => client.responses.create({ model: 'gpt-4-of-our-own', input });
// A gateway has its own models under these names.
export const elsewhere = (input: string) => gateway.responses.create({ model: 'gpt-4-turbo', input });
// On Azure this is the name that its owner gave a deployment.
export const deployed = (input: string) => azure.responses.create({ model: 'gpt-4-turbo', input });
// In some cases, or unless told otherwise.
export const chosen = (input: string, isLong: boolean) => client.responses.create({ model: isLong ? 'gpt-4-turbo' : 'gpt-6-luna', input });
//                                                                                                  ^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 20
export const given = (input: string, model = 'gpt-4-turbo') => client.responses.create({ model, input });
//                                           ^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4-turbo` off on 2026-10-23, by its dates as of 20
export const configured = (input: string) => client.responses.create({ model: process.env.MODEL ?? 'gpt-4', input });
//                                                                                                 ^^^^^^^ retired-model [warning]: OpenAI switched `gpt-4` off on 2026-10-23, by its dates as of 2026-11-
// Only the environment says.
export const told = (input: string) => client.responses.create({ model: process.env.MODEL ?? 'gpt-6-luna', input });
