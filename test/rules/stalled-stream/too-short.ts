// Clean: within 30 ms no stream begins, which `disabled-timeout` says.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30 });

export async function print(write: (text: string) => void) {
  const stream = await client.responses.create({ model: 'gpt-4o', input: 'Hello', stream: true });
  for await (const event of stream) if (event.type === 'response.output_text.delta') write(event.delta);
}

// A second is a limit, short as it is.
const soon = new OpenAI({ timeout: 1_000 });

export async function printSoon(write: (text: string) => void) {
  const stream = await soon.responses.create({ model: 'gpt-4o', input: 'Hello', stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 1 s of `soon.responses.create` ends with the headers
  for await (const event of stream) if (event.type === 'response.output_text.delta') write(event.delta);
}
