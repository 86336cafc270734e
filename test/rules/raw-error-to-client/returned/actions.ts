'use server';

import OpenAI from 'openai';

const openai = new OpenAI();

export async function answer(input: string) {
  try {
    return { text: (await openai.responses.create({ model: 'gpt-5', input })).output_text };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'It failed' };
//                                           ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
  }
}

// Clean: words of one's own.
export async function title(input: string) {
  try {
    return { text: (await openai.responses.create({ model: 'gpt-5', input })).output_text };
  } catch (error) {
    console.error(error);
    return { error: 'No title at the moment' };
  }
}
