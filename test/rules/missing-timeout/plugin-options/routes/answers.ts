import type { FastifyInstance } from 'fastify';
import type OpenAI from 'openai';

export async function answers(app: FastifyInstance, options: { ai: OpenAI }) {
  app.post('/', async (request) => {
    const answer = await options.ai.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
    return { text: answer.output_text };
  });
}
