import { createServerFileRoute } from '@tanstack/react-start/server';
import OpenAI from 'openai';

const client = new OpenAI();

export const ServerRoute = createServerFileRoute('/api/story').methods({
  POST: async ({ request }) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: await request.text() });
    return Response.json({ story: answer.output_text, length: answer.output_text.length });
  },
});
