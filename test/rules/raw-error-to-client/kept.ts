import Fastify from 'fastify';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const server = Fastify();
const MODELS = ['gpt-6-luna', 'gpt-6-terra'];

// What a handler keeps is told behind it.
server.post('/chat', async (request, reply) => {
  let last: Error | undefined;
  for (const model of MODELS) {
    try {
      return await client.responses.create({ model, input: String(request.body) });
    } catch (error) {
      last = error as Error;
    }
  }
  return reply.code(502).send({ error: last?.message });
//                                     ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the
});

type Result = { ok: true; value: string } | { ok: false; error: Error };

async function ask(input: string): Promise<Result> {
  let last = new Error('no model');
  for (const model of MODELS) {
    try {
      return { ok: true, value: (await client.responses.create({ model, input })).output_text };
    } catch (error) {
      last = error as Error;
    }
  }
  return { ok: false, error: last };
//                           ^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the
}

server.post('/ask', async (request, reply) => {
  const result = await ask(String(request.body));
  if (!result.ok) return reply.code(502).send({ error: result.error.message });
  return result.value;
});

// Clean: it is written down, and its status alone is told.
server.post('/status', async (request, reply) => {
  let last: { status?: number; message?: string } | undefined;
  for (const model of MODELS) {
    try {
      return await client.responses.create({ model, input: String(request.body) });
    } catch (error) {
      last = error as { status?: number };
    }
  }
  request.log.error(last);
  return reply.code(502).send({ error: 'No model answers', status: last?.status });
});

// Clean: what is told of is another name's.
server.post('/other', async (request, reply) => {
  let last: unknown;
  const shown = { message: 'Try again later' };
  try {
    return await client.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
  } catch (error) {
    last = error;
  }
  request.log.error(last);
  return reply.code(502).send({ error: shown.message });
});

await server.listen({ port: 3000 });
