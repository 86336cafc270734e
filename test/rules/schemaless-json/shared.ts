// What several places ask for, only some of them parse.
import OpenAI from 'openai';

const client = new OpenAI();

async function ask(input: string) {
  // Clean: the greeting is no JSON, so the request can ask for none.
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
  return response.output_text;
}

export async function greet(name: string) {
  return ask(`Greet ${name}.`);
}

export async function classify(ticket: string) {
  return JSON.parse(await ask(`Classify as JSON: ${ticket}`));
}

async function extract(input: string) {
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json: Set `text.format`
  return response.output_text;
}

export async function order(mail: string) {
  return JSON.parse(await extract(`The order as JSON: ${mail}`));
}
