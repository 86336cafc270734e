// An information of the preset `strict`: a job system records the failure and runs the job again.
import { Worker } from 'bullmq';
import OpenAI from 'openai';

const openai = new OpenAI();

export const worker = new Worker('summaries', async (job) => {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: job.data.text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 3 attem
  return answer.output_text;
});
