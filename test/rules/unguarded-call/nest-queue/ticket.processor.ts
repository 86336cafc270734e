// An information of the preset `strict`: BullMQ records the failed job, and repeats it if it is told to.
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import OpenAI from 'openai';

const openai = new OpenAI();

@Processor('tickets')
export class TicketProcessor extends WorkerHost {
  async process(job: Job<{ text: string }>) {
    const answer = await openai.responses.create({ model: 'gpt-5.6-terra', input: job.data.text });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [information]: Only what runs the job catches `openai.responses.create` when all 3 attem
    return answer.output_text;
  }
}
