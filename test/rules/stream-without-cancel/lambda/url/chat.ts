// Clean: Lambda goes on when the reader of the response has gone, and tells nobody.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: event.body, stream: true });
  for await (const part of answer) responseStream.write(JSON.stringify(part));
  responseStream.end();
});
