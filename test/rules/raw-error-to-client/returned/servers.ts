// Frameworks that send what a handler gives back.
import Fastify from 'fastify';
import { createError, defineEventHandler } from 'h3';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = Fastify();

app.post('/answer', async (request, reply) => {
  try {
    return await openai.responses.create({ model: 'gpt-5', input: String(request.body) });
  } catch (error: any) {
    reply.code(500);
    return { error: error.message };
//                  ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
  }
});

export const title = defineEventHandler(async () => {
  try {
    return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
  } catch (error: any) {
    throw createError({ statusCode: 502, statusMessage: error.message });
//                                                      ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
  }
});

// Clean: nobody serves this.
async function rate(input: string) {
  try {
    return { text: await openai.responses.create({ model: 'gpt-5', input }) };
  } catch (error: any) {
    return { error: error.message };
  }
}

console.log(await rate('Hello'));
