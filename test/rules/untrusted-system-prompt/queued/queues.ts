import { Queue, Worker } from 'bullmq';
import OpenAI from 'openai';

const connection = { host: 'localhost' };
const openai = new OpenAI({ timeout: 30_000 });

export const mails = new Queue<{ sender: string; text: string }>('mails', { connection });
export const digests = new Queue<{ team: string }>('digests', { connection });

new Worker(
  'mails',
  async (job) =>
    openai.responses.create({
      model: 'gpt-6-luna',
      instructions: `Write a mail in the name of ${job.data.sender}.`,
//                                                 ^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `job.data.sender` comes from a request and stands in the system prompt
      input: job.data.text,
    }),
  { connection },
);

// Clean: the program itself says what these jobs are about.
new Worker(
  'digests',
  async (job) => openai.responses.create({ model: 'gpt-6-luna', instructions: `Write for ${job.data.team}.`, input: 'Today' }),
  { connection },
);
