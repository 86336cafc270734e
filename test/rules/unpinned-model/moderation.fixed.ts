// A moderation gives nothing but verdicts.
import OpenAI from 'openai';

const client = new OpenAI();

export async function isAllowed(input: string) {
  const { results } = await client.moderations.create({ model: 'omni-moderation-2024-09-26', input });
  return results.every(({ flagged }) => !flagged);
}

// Clean: one version.
export async function score(input: string) {
  const { results } = await client.moderations.create({ model: 'omni-moderation-2024-09-26', input });
  return results[0]?.category_scores.violence ?? 1;
}

// Clean: what the provider takes where nothing is said is no name that is written here.
export async function byDefault(input: string) {
  const { results } = await client.moderations.create({ input });
  return results.some(({ flagged }) => flagged);
}
