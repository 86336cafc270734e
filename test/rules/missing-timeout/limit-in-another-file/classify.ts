import { openai } from './client.js';

export const classify = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input });
