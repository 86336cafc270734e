// The limit of the OpenAI SDK ends with the headers, which a stream sends at once.
import OpenAI from 'openai';

const patient = new OpenAI();
const limited = new OpenAI({ timeout: 20_000, maxRetries: 1 });
const request = { model: 'gpt-4o', input: 'Hello', stream: true } as const;

export async function print(write: (text: string) => void) {
  const stream = await limited.responses.create(request);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 20 s of `limited.responses.create` ends with the headers
  for await (const event of stream) if (event.type === 'response.output_text.delta') write(event.delta);
}

export async function printByDefault(write: (text: string) => void) {
  const stream = await patient.responses.create(request);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream: The default limit of 10 min of `patient.responses.create` ends with the headers
  for await (const event of stream) if (event.type === 'response.output_text.delta') write(event.delta);
}

export async function printThen(write: (text: string) => void) {
  await limited.chat.completions
//      ^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream: The limit of 20 s
    .create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }], stream: true })
    .then(async (stream) => {
      for await (const chunk of stream) write(chunk.choices[0]?.delta.content ?? '');
    });
}

export async function answer() {
  const stream = await limited.chat.completions.create({ model: 'gpt-4o', messages: [], stream: true }, { timeout: 5_000 });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream: The limit of 5 s
  return new Response(stream.toReadableStream());
}

export async function whole() {
  // Clean: not a stream.
  return await limited.responses.create({ model: 'gpt-4o', input: 'Hello' });
}

export async function bySignal(write: (text: string) => void) {
  // Clean: a signal ends the stream wherever it is.
  const stream = await limited.responses.create(request, { signal: AbortSignal.timeout(60_000) });
  for await (const event of stream) write(event.type);
}

export async function byIdleTimer(write: (text: string) => void) {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), 15_000);
  // Clean: each part winds the timer up again.
  const stream = await limited.responses.create(request, { signal: controller.signal });
  for await (const event of stream) {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), 15_000);
    write(event.type);
  }
}

export async function byItsController(write: (text: string) => void) {
  // Clean: a timer aborts the stream itself.
  const stream = await limited.responses.create(request);
  let timer = setTimeout(() => stream.controller.abort(), 15_000);
  for await (const event of stream) {
    timer.refresh();
    write(event.type);
  }
  clearTimeout(timer);
}

export async function byItsReader(signal: AbortSignal) {
  // Clean: whoever holds the signal cancels.
  const stream = await limited.responses.create(request, { signal });
  for await (const event of stream) console.log(event.type);
}

export async function byAnyClient(client: OpenAI, write: (text: string) => void) {
  // Clean: who has built this client may have given it a fetch that ends what has gone silent.
  const stream = await client.responses.create(request, { timeout: 20_000 });
  for await (const event of stream) write(event.type);
}

class Writer {
  private own: OpenAI | undefined;

  constructor(given?: OpenAI) {
    if (given) this.own = given;
  }

  async write(write: (text: string) => void) {
    this.own ??= new OpenAI();
    // Clean: the client may be the one that was given.
    const stream = await this.own.responses.create(request, { timeout: 20_000 });
    for await (const event of stream) write(event.type);
  }
}

export const toWriter = (given?: OpenAI) => new Writer(given);
