// Clean: a job that throws on is run again by its queue.
import { Worker } from 'bullmq';
import OpenAI from 'openai';

const openai = new OpenAI();

export const worker = new Worker('summaries', async (job) => {
  try {
    return (await openai.responses.create({ model: 'gpt-4o-mini', input: job.data.text })).output_text;
  } catch (error) {
    console.error('summary failed', job.id, error);
    throw error;
  }
});
