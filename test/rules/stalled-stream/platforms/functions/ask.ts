import { app } from '@azure/functions';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

app.http('ask', {
  handler: async (request) => {
    // Clean: every function of this platform has a limit.
    const stream = await openai.responses.create({ model: 'gpt-4o', input: await request.text(), stream: true });
    return { body: stream.toReadableStream() };
  },
});
