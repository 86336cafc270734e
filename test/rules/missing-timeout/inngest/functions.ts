import { Inngest } from 'inngest';
import { classify, describe, draft } from './leads';

const inngest = new Inngest({ id: 'leads' });

export const enrich = inngest.createFunction({ id: 'enrich', retries: 1 }, { event: 'lead/created' }, async ({ event, step }) => {
  const kind = await step.run('classify', () => classify(event.data.text));
  return step.run('draft', () => draft(kind));
});

export const bounded = inngest.createFunction({ id: 'bounded', timeouts: { finish: '2m' } }, { event: 'lead/changed' }, async ({ event, step }) => {
  return step.run('describe', () => describe(event.data.text));
});
