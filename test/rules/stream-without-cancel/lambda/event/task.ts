// Clean: a plain invocation has no signal, and nobody reads along.
import OpenAI from 'openai';
import { publish } from './channel.js';

const client = new OpenAI({ timeout: 20_000 });

export const handler = async (event: { channel: string; model: string; text: string }) => {
  const answer = await client.responses.create({ model: event.model, input: event.text, stream: true });
  for await (const part of answer) await publish(event.channel, part);
};
