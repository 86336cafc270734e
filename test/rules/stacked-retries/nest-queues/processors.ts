import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 30_000 });

@Processor('moderation')
export class ModerationProcessor extends WorkerHost {
  async process(job: Job<{ id: number }>) {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: `Post ${job.data.id}` });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 4 × SDK 
    return output_text;
  }
}

@Processor('digests', { concurrency: 2 })
export class DigestProcessor extends WorkerHost {
  async process(job: Job<{ id: number }>) {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: `Posts of ${job.data.id}` });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `openai.responses.create` multiply: bullmq 5 × SDK 
    return output_text;
  }
}

// Clean: its jobs are run once.
@Processor('tags')
export class TagsProcessor extends WorkerHost {
  async process(job: Job<{ id: number }>) {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: `Tags of ${job.data.id}` });
    return output_text;
  }
}
