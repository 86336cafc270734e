// An information of the preset `strict`: so does a function of Inngest, step by step.
import { Inngest } from 'inngest';
import OpenAI from 'openai';

const inngest = new Inngest({ id: 'jobs' });
const openai = new OpenAI();

export const summarize = inngest.createFunction({ id: 'summarize' }, { event: 'ticket/created' }, async ({ event, step }) => {
  return step.run('ask', async () => openai.responses.create({ model: 'gpt-4o-mini', input: event.data.text }));
//                                   ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 12 atte
});
