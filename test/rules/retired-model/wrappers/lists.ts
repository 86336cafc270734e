import OpenAI from 'openai';
import { pick } from './pick.js';

const client = new OpenAI();

export async function ask(input: string) {
  return await client.responses.create({ model: pick(input), input });
}
