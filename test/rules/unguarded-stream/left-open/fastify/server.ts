import Fastify from 'fastify';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = Fastify();

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.status(500).send({ error: 'Something went wrong' });
});

app.post<{ Body: { question: string } }>('/answers', async (request, reply) => {
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input: request.body.question, stream: true });
  reply.raw.writeHead(200, { 'content-type': 'text/plain' });
  for await (const event of stream) if (event.type === 'response.output_text.delta') reply.raw.write(event.delta);
//                          ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
  reply.raw.end();
});

// Clean: its own handler ends it.
app.post<{ Body: { question: string } }>('/ended', async (request, reply) => {
  reply.hijack();
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: request.body.question, stream: true });
    reply.raw.writeHead(200, { 'content-type': 'text/plain' });
    for await (const event of stream) if (event.type === 'response.output_text.delta') reply.raw.write(event.delta);
    reply.raw.end();
  } catch (error) {
    request.log.error(error);
    reply.raw.destroy();
  }
});

// The head is out, so that this handler's own answer is one more error.
app.post<{ Body: { question: string } }>('/answered', async (request, reply) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: request.body.question, stream: true });
    reply.raw.writeHead(200, { 'content-type': 'text/plain' });
    for await (const event of stream) if (event.type === 'response.output_text.delta') reply.raw.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    reply.raw.end();
  } catch (error) {
    request.log.error(error);
    reply.code(502).send({ error: 'Try again' });
  }
});
