// An information of the preset `strict`: Lambda repeats what a schedule starts.
import type { ScheduledEvent } from 'aws-lambda';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export async function handler(event: ScheduledEvent) {
  await client.responses.create({ model: 'gpt-6-luna', input: event.time });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `client.responses.create` when the request
}
