import type { FastifyPluginAsync } from 'fastify';
import type OpenAI from 'openai';

const titles: FastifyPluginAsync<{ client: OpenAI }> = async (app, { client }) => {
  app.post('/title', async (request) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: String(request.body) });
    return { text: answer.output_text };
  });
};

export default titles;
