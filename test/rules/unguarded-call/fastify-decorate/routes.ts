import type { FastifyInstance } from 'fastify';

export default async function routes(fastify: FastifyInstance) {
  fastify.get('/joke', async () => ({ text: await fastify.tell('cats') }));
  fastify.get('/song', async (_request, reply) => {
    try {
      return { text: await fastify.sing('cats') };
    } catch (error) {
      fastify.log.error(error);
      return reply.code(503).send({ text: 'There is no song today.' });
    }
  });
}
