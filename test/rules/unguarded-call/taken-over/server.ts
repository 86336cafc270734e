import Fastify from 'fastify';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = Fastify();

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.status(500).send({ error: 'Something went wrong' });
});

const ask = (input: string) => client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input });

app.post<{ Body: { question: string } }>('/stream', async (request, reply) => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/plain' });
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input: request.body.question });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches `client.responses.create` when all 3 attempts fail; Fastify only logs what fails behind `reply.hijack()`, and the response stays open.
  reply.raw.end(output_text);
});

// Clean: what fails before it is answered as always.
app.post<{ Body: { question: string } }>('/later', async (request, reply) => {
  const { output_text } = await ask(request.body.question);
  reply.hijack();
  reply.raw.end(output_text);
});

// Clean: its own handler ends it.
app.post<{ Body: { question: string } }>('/ended', async (request, reply) => {
  reply.hijack();
  try {
    reply.raw.end((await ask(request.body.question)).output_text);
  } catch (error) {
    request.log.error(error);
    reply.raw.end('Please ask again later.');
  }
});

// Clean: the error handler answers.
app.post<{ Body: { question: string } }>('/plain', async (request) => (await ask(request.body.question)).output_text);
