import OpenAI from 'openai';

// The runtime's own, which no package declares.
declare const awslambda: {
  streamifyResponse(run: (event: { body?: string }, stream: NodeJS.WritableStream) => Promise<void>): unknown;
};

const client = new OpenAI({ timeout: 20_000 });

export const handler = awslambda.streamifyResponse(async (event, stream) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: event.body ?? '', max_output_tokens: 99 });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attempts fail; Lambda breaks the response off
  stream.end(output_text);
});

// Clean: what is told in its place.
export const patient = awslambda.streamifyResponse(async (event, stream) => {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: event.body ?? '', max_output_tokens: 99 });
    stream.end(output_text);
  } catch (error) {
    console.error(error);
    stream.end('Please ask again later.');
  }
});
