import { Worker } from 'bullmq';
import { Hono } from 'hono';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new Hono();

// A queue runs its job again, but whoever waits for the route gets nothing.
async function summarize(text: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail
  } catch (error) {
    console.error('no summary', error);
    throw error;
  }
}

export const worker = new Worker('digests', async (job) => summarize(job.data.text));
app.post('/summary', async (c) => c.text(await summarize(await c.req.text())));
