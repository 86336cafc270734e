// Clean: a job system's own limit ends the run and records it.
import { task } from '@trigger.dev/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();

export const summarize = task({
  id: 'summarize',
  maxDuration: 120,
  run: async (payload: { text: string }) => {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: payload.text });
    return answer.output_text;
  },
});
