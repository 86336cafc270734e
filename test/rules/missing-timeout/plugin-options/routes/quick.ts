import type { FastifyInstance } from 'fastify';
import type OpenAI from 'openai';

// Clean: its client has a limit.
export async function quick(app: FastifyInstance, { ai }: { ai: OpenAI }) {
  app.post('/quick', async (request) => {
    const answer = await ai.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
    return { text: answer.output_text };
  });
}
