import { Queue, Worker } from 'bullmq';
import { askWhole, call, choose, complete, correct, never } from './llm';

const queue = new Queue('work');
export const add = (text: string) => queue.add('one', { text }, { attempts: 10 });

export const worker = new Worker('work', async (job) => {
  await complete({ text: job.data.text, streaming: false });
  await askWhole(job.data.text);
  await choose({ text: job.data.text, streaming: job.data.streaming });
  await correct(job.data.text, false);
  await never(job.data.text, false);
  await call({ text: job.data.text, tool: { name: 'sum' } });
});
