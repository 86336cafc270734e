import fp from 'fastify-plugin';
import OpenAI from 'openai';

export default fp(async (fastify) => {
  fastify.decorate('quick', new OpenAI({ timeout: 20_000 }));
});
