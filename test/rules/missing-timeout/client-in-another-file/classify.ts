import { openai } from './llm/client.js';

// Clean here: the repair belongs to the client.
export const classify = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input });
