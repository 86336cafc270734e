import { env } from 'node:process';
import { Hono } from 'hono';
import OpenAI from 'openai';

const app = new Hono();
const client = new OpenAI();

// The environment as a platform hands it over, and as Node has it.
app.post('/ask', async (c) => {
  const answer = await client.responses.create({
    model: 'gpt-6-luna',
    instructions: `Sign with ${c.env.SIGNING_SECRET} in ${c.env.REGION}, or ${env.REGION}.`,
//                             ^^^^^^^^^^^^^^^^^^^^ secret-in-prompt [error]: `c.env.SIGNING_SECRET`
    input: `Use ${env.API_TOKEN}`,
//                ^^^^^^^^^^^^^ secret-in-prompt [error]: `env.API_TOKEN`
  });
  return c.json(answer.output_text);
});
