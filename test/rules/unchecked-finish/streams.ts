// The end of a stream is in one of its elements, in an event, or in a line of the response.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();
const messages = [{ role: 'user' as const, content: 'Hello' }];

export async function* tell() {
  const stream = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
  for await (const chunk of stream) yield chunk.choices[0]?.delta?.content ?? '';
}

// Clean: the elements themselves go on.
export async function* forward() {
  const stream = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });
  for await (const chunk of stream) {
    console.log(chunk.choices[0]?.delta?.content);
    yield chunk;
  }
}

export async function respond(send: (text: string) => void) {
  const stream = await client.responses.create({ model: 'gpt-6-luna', input: 'Hello', stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish: is shown like a whole one
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') send(event.delta);
    else if (event.type === 'response.completed') send('\n');
  }
}

// Clean: the event of an answer that was cut off is known.
export async function respondWhole(send: (text: string) => void) {
  const stream = await client.responses.create({ model: 'gpt-6-luna', input: 'Hello', stream: true });
  for await (const event of stream) {
    switch (event.type) {
      case 'response.output_text.delta':
        send(event.delta);
        break;
      case 'response.incomplete':
        send('…');
        break;
    }
  }
}

export async function listen(send: (text: string) => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-5', max_tokens: 500, messages });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish: is shown like a whole one
  stream.on('text', (text) => send(text)).on('error', (error) => console.error(error));
  await stream.done();
}

// Clean: the message tells.
export async function listenWhole(send: (text: string) => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-5', max_tokens: 500, messages });
  stream.on('text', (text) => send(text)).on('message', (message) => send(message.stop_reason ?? ''));
  await stream.done();
}

// Clean: who hears of the message is not known.
export async function listenWith(send: (text: string) => void, hear: () => void) {
  const stream = anthropic.messages.stream({ model: 'claude-sonnet-5', max_tokens: 500, messages });
  await stream.on('text', send).on('message', hear).done();
}

export async function find(): Promise<string> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish: is shown like a whole one
  const block = message.content.find((one) => one.type === 'text');
  console.log(message);
  return block?.type === 'text' ? block.text : '';
}

// Clean: the message is given to who asked for it.
export async function ask() {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages });
  console.log(message.content.map((block) => (block.type === 'text' ? block.text : '')).join(''));
  return message;
}
