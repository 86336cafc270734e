import { openai as llm } from './llm/client.js';

// Clean here: the repair belongs to the client.
export const answer = (input: string) => llm.responses.create({ model: 'gpt-4o', input });
