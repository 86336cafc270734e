import { ask } from './ask.js';
import { nameBranch } from './branch.js';

type Send = (review: { event: 'APPROVE' | 'COMMENT'; body: string }) => Promise<void>;

export async function review(send: Send, context: Parameters<typeof nameBranch>[0]) {
  await nameBranch(context);
  const summary = await ask('Summarize the change');
  await send({ event: 'APPROVE', body: summary });
}

export async function shouldMerge() {
  const answer = await ask('May it be merged?');
  return answer.toLowerCase().includes('yes');
}
