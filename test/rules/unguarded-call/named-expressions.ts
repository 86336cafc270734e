// Function expressions with a name of their own are called from outside all the same.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

const createAsk = (model: string) =>
  async function ask(input: string, tries = 1): Promise<string> {
    const { output_text } = await openai.responses.create({ model, input });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `openai.responses.create` when all 3 attempts fail; Ex
    return output_text === '' && tries < 3 ? ask(input, tries + 1) : output_text;
  };

const ask = createAsk('gpt-5');

app.get('/', async function answer(req, res) {
  res.send(await ask(String(req.query.text)));
});

const createCaught = (model: string) =>
  async function caught(input: string): Promise<string> {
    const { output_text } = await openai.responses.create({ model, input });
    return output_text;
  };

export async function main() {
  try {
    return await createCaught('gpt-5')('Hello');
  } catch (error) {
    console.error(error);
    return 'Hello yourself';
  }
}
