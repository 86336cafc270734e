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

// All who ask parse, each in its own way.
async function complete(input: string) {
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json: Set `text.format`
  return response.output_text.trim();
}

function toJson(text: string) {
  return JSON.parse(text);
}

export async function tags(text: string) {
  return toJson(await complete(`Tags as JSON: ${text}`));
}

export async function title(text: string) {
  const answer = await complete(`{ "title": … } of: ${text}`);
  const { title: found } = JSON.parse(answer);
  return found;
}

// Clean: it is handed on as a function, and nobody knows who asks.
async function converse(input: string) {
  const response = await client.responses.create({ model: 'gpt-6-luna', input });
  return response.output_text;
}

declare function register(ask: (input: string) => Promise<string>): void;
register(converse);
export async function facts(text: string) {
  return toJson(await converse(`Facts as JSON: ${text}`));
}
export async function dates(text: string) {
  return toJson(await converse(`Dates as JSON: ${text}`));
}
