import sensible from '@fastify/sensible';
import Fastify from 'fastify';
import OpenAI from 'openai';

const client = new OpenAI();
const app = Fastify();
await app.register(sensible);

app.post('/ask', async (request, reply) => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
    return { answer: answer.output_text };
  } catch (error) {
    request.log.error(error);
    return reply.badGateway('No answer');
  }
});

// Clean: the user gets something to go on with.
app.post('/describe', async (request, reply) => {
  try {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
    return { answer: answer.output_text };
  } catch (error) {
    request.log.error(error);
    return reply.send({ answer: 'Please look into our handbook.' });
  }
});
