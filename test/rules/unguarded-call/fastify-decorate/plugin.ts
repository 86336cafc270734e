import fp from 'fastify-plugin';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

export default fp(async (fastify) => {
  fastify.decorate('tell', async (topic: string) => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: `A joke on ${topic}` });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
    return output_text;
  });
  // Clean: who calls it catches.
  fastify.decorate('sing', async (topic: string) => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: `A song on ${topic}` });
    return output_text;
  });
  // Clean: nobody is seen to call it.
  fastify.decorate('rhyme', async (topic: string) => {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: `A rhyme on ${topic}` });
    return output_text;
  });
});
