import type { FastifyPluginAsync } from 'fastify';

// Reads what another file has put there.
const routes: FastifyPluginAsync = async (fastify) => {
  fastify.get('/slow', (request) => request.server.slow.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
  // Clean: that one has a limit.
  fastify.get('/quick', () => fastify.quick.responses.create({ model: 'gpt-6-luna', input: 'A joke' }));
};

export default routes;
