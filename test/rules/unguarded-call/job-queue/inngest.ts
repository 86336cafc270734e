// Clean: so does a function of Inngest, step by step.
import { Inngest } from 'inngest';
import OpenAI from 'openai';

const inngest = new Inngest({ id: 'jobs' });
const openai = new OpenAI();

export const summarize = inngest.createFunction({ id: 'summarize' }, { event: 'ticket/created' }, async ({ event, step }) => {
  return step.run('ask', async () => openai.responses.create({ model: 'gpt-4o-mini', input: event.data.text }));
});
