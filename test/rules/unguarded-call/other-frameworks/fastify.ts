import fastify from 'fastify';
import OpenAI from 'openai';

const openai = new OpenAI();
const server = fastify();

server.post('/reply', async (request) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: String(request.body) });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return answer.output_text;
});
