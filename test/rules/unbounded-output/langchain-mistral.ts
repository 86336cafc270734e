import { ChatMistralAI } from '@langchain/mistralai';

const mistral = new ChatMistralAI({ model: 'mistral-large-latest' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export const ask = (text: string) => mistral.invoke(text);
