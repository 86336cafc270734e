import type { KinesisStreamEvent } from 'aws-lambda';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function sort(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  console.log(answer.output_text);
}

// A shard's batch holds a hundred records where nobody says otherwise.
export const handler = async (event: KinesisStreamEvent) => {
  await Promise.allSettled(event.Records.map((record) => sort(record.kinesis.data)));
  //                       ^^^^^^^^^^^^^ unbounded-concurrency: Every element of `event.Records`
};
