import { Queue } from 'bullmq';

const connection = { host: 'localhost' };
export const SCORES = 'scores';

export const companies = new Queue('companies', { connection, defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 2000 } } });
export const scores = new Queue(SCORES, { connection });
export const names = new Queue('names', { connection });

export async function score(lead: string) {
  await scores.add('lead', { lead }, { attempts: 4 });
}

export async function name(lead: string) {
  await names.add('lead', { lead });
}
