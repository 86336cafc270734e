import { Queue, Worker } from 'bullmq';
import type { Labels, Notes } from './notes.js';

const connection = { host: 'localhost' };
export const queue = new Queue('review', { connection, defaultJobOptions: { attempts: 4, backoff: { type: 'exponential', delay: 2000 } } });

export function startWorker(notes: Notes, labels: Labels, onDone: (id: string, note: string, label: string) => Promise<void>) {
  return new Worker(
    'review',
    async ({ data }) => {
      const note = await notes.write(data.text);
      await onDone(data.id, note, await labels.find(data.text));
    },
    { connection },
  );
}
