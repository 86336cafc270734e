import Fastify from 'fastify';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = Fastify();

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.status(500).send({ error: 'Something went wrong' });
});

// Clean: this version closes the connection when the head is out and a handler fails.
app.post<{ Body: { question: string } }>('/answers', async (request, reply) => {
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input: request.body.question, stream: true });
  reply.raw.writeHead(200, { 'content-type': 'text/plain' });
  for await (const event of stream) if (event.type === 'response.output_text.delta') reply.raw.write(event.delta);
  reply.raw.end();
});

// It can't know of a failure that a handler keeps to itself.
app.post<{ Body: { question: string } }>('/kept', async (request, reply) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: request.body.question, stream: true });
    reply.raw.writeHead(200, { 'content-type': 'text/plain' });
    for await (const event of stream) if (event.type === 'response.output_text.delta') reply.raw.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    reply.raw.end();
  } catch (error) {
    request.log.error(error);
  }
});
