import fp from 'fastify-plugin';
import OpenAI from 'openai';

export default fp(async (fastify) => {
  fastify.decorate('slow', new OpenAI());
//                         ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  fastify.decorate('quick', new OpenAI({ timeout: 20_000 }));
});
