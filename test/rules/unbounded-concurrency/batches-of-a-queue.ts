import type { SQSEvent } from 'aws-lambda';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

async function sort(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  console.log(answer.output_text);
}

// Clean: a queue hands over ten messages at most, if its window is not set.
export const handler = async (event: SQSEvent) => {
  await Promise.allSettled(event.Records.map((record) => sort(record.body)));
};

interface Page {
  Records: string[];
}

// A page of one's own is no event.
export async function readPage() {
  const page: Page = await (await fetch('/pages')).json();
  await Promise.allSettled(page.Records.map((record) => sort(record)));
  //                       ^^^^^^^^^^^^ unbounded-concurrency: Every element of `page.Records`
}
