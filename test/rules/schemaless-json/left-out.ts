// A helper asks for JSON where its caller says so: one caller parses and does not say so.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

async function ask(input: string, options: { json?: boolean } = {}) {
  const response = await client.responses.create({
//                       ^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json [warning]: The answer of `client.responses.create` is parsed as JSON by `tags`, w
    model: 'gpt-6-luna',
    input,
    ...(options.json && { text: { format: { type: 'json_object' } } }),
  });
  return response.output_text;
}

export async function order(mail: string) {
  return JSON.parse(await ask(`The order as JSON: ${mail}`, { json: true }));
}

export async function tags(text: string) {
  return JSON.parse(await ask(`Tags as JSON: ${text}`));
}

async function post(prompt: string, json = false) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({
      model: 'gpt-6-luna',
      messages: [{ role: 'user', content: prompt }],
      response_format: json ? { type: 'json_object' } : undefined,
    }),
  });
  return (await response.json()).choices[0].message.content as string;
}

async function chat(prompt: string, { json }: { json?: boolean }) {
  const { choices } = await client.chat.completions.create({
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ schemaless-json [warning]: The answer of `client.chat.completions.create` is parsed as JSON by `f
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: prompt }],
    response_format: json ? { type: 'json_object' } : undefined,
  });
  return choices[0]?.message.content ?? '';
}

export async function facts(text: string) {
  const answer = await chat(`Facts as JSON: ${text}`, {});
  return JSON.parse(answer);
}

export const dates = async (text: string) => JSON.parse(await chat(`Dates as JSON: ${text}`, { json: true }));

// Clean: who leaves it out only shows the answer.
async function say(input: string, json?: boolean) {
  const response = await client.responses.create({
    model: 'gpt-6-luna',
    input,
    text: json ? { format: { type: 'json_object' } } : undefined,
  });
  return response.output_text;
}

export const greet = (name: string) => say(`Greet ${name}.`);
export const classify = async (ticket: string) => JSON.parse(await say(`Classify as JSON: ${ticket}`, true));

// Clean: which of the two is parsed is not looked into.
export async function both(text: string) {
  const answers = [await post(`JSON: ${text}`, true), await post(text)];
  return JSON.parse(answers[0] ?? '{}');
}
