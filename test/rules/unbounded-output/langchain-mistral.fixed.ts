import { ChatMistralAI } from '@langchain/mistralai';

const mistral = new ChatMistralAI({ model: 'mistral-large-latest', maxTokens: 4096 });

export const ask = (text: string) => mistral.invoke(text);
