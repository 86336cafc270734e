import OpenAI from 'openai';

declare const slots: { acquire(): Promise<() => void> };

const client = new OpenAI();
const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });

// Every caller hands over a part.
const askAll = (batch: string[]) => Promise.allSettled(batch.map((input) => ask(input)));
export async function inParts(texts: string[]) {
  for (let at = 0; at < texts.length; at += 5) await askAll(texts.slice(at, at + 5));
}

// The loop waits now and then.
export async function flushed(texts: string[]) {
  const jobs: Promise<unknown>[] = [];
  for (const text of texts) {
    jobs.push(ask(text));
    if (jobs.length === 5) await Promise.allSettled(jobs.splice(0));
  }
  await Promise.allSettled(jobs);
}

// Each waits for its turn.
export const inTurn = (texts: string[]) =>
  Promise.allSettled(
    texts.map(async (text) => {
      const release = await slots.acquire();
      try {
        return await ask(text);
      } finally {
        release();
      }
    }),
  );

// Nobody waits for them together.
export async function pushed(texts: string[]) {
  const answers: unknown[] = [];
  for (const text of texts) answers.push(await ask(text));
  return answers;
}
