import { exec } from 'node:child_process';
import OpenAI from 'openai';
import { waitForReview } from './reviews.js';

const client = new OpenAI();

// Clean: what a person said of it is compared.
export async function run(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  const review = await waitForReview(answer.output_text);
  if (review.status === 'approved') exec(answer.output_text);
}
