// The inner handler translates the error, the outer one answers it: nobody gives the user anything.
import fastify from 'fastify';
import { ask } from './claude.js';

const server = fastify();

server.post('/ask', async (request, reply) => {
  try {
    return await ask(String(request.body));
  } catch (error) {
    request.log.error(error);
    return reply.code(503).send({ error: 'unavailable' });
  }
});
