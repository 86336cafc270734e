// A response that is streamed is closed when its reader goes.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: event.body, stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `client.responses.create` goes on writing when its reader has gone, an
  for await (const part of answer) responseStream.write(JSON.stringify(part));
  responseStream.end();
});
