import OpenAI from 'openai';

const client = new OpenAI();

// An SDK that has no such option is not told anything by it.
export const settings = { category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_NONE', permissionMode: 'bypassPermissions' };
export const ask = (input: string) => client.responses.create({ model: 'gpt-6-luna', input });
