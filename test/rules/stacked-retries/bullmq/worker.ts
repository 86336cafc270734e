import { Worker } from 'bullmq';
import OpenAI from 'openai';
import { SCORES } from './queues.js';

const connection = { host: 'localhost' };
const openai = new OpenAI({ timeout: 30_000 });
const once = new OpenAI({ timeout: 30_000, maxRetries: 0 });

new Worker('companies', async (job) => (await openai.responses.create({ model: 'gpt-5', input: job.data.domain })).output_text, { connection });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 5 × SDK 

new Worker(
  SCORES,
  async (job) => {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input: job.data.lead });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 4 × SDK 
    return output_text;
  },
  { connection },
);

// Clean: its jobs are run once.
new Worker('names', async (job) => (await openai.responses.create({ model: 'gpt-5', input: job.data.lead })).output_text, { connection });

// Clean: the job alone asks again.
new Worker('companies', async (job) => (await once.responses.create({ model: 'gpt-5', input: job.data.domain })).output_text, { connection });
