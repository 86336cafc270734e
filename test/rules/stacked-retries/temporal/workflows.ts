import { proxyActivities } from '@temporalio/workflow';
import type * as activities from './activities';

const { summarize, rate } = proxyActivities<typeof activities>({ startToCloseTimeout: '2 minutes', retry: { maximumAttempts: 5 } });

export async function review(text: string) {
  return { summary: await summarize(text), rating: await rate(text) };
}
