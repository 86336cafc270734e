import OpenAI from 'openai';

const openai = new OpenAI();

export interface Order {
  product: string;
  amount: number;
}

export async function readOrder(input: string): Promise<Order | null> {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    return JSON.parse(answer.output_text);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [error]: `JSON.parse(answer.output_text)` is believed as it comes: nothing chec
  } catch (error) {
    console.error(error);
    return null;
  }
}

export async function readWish(input: string): Promise<Order | null> {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  try {
    return JSON.parse(answer.output_text);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` is believed as it comes: nothing chec
  } catch (error) {
    console.error(error);
    return null;
  }
}
