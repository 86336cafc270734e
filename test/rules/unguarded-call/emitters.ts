// Under Node a rejection that nobody hears ends the process; what another emitter does with it is not known.
import { EventEmitter } from 'node:events';
import OpenAI from 'openai';

const openai = new OpenAI();
const bus = new EventEmitter();
declare const other: { on(name: string, listener: (input: string) => unknown): void };

async function summarize(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-5', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: an event emitter does not wait for an async listener: its rejection ends the process
  console.log(answer.output_text);
}
bus.on('closed', summarize);

async function title(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-5', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: an event emitter does not wait for an async listener: its rejection is lost
  console.log(answer.output_text);
}
other.on('closed', title);
