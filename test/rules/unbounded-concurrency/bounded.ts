import { tool } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

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

// A schema says how many there may be.
export const search = tool({
  description: 'Searches',
  inputSchema: z.object({ queries: z.array(z.string()).describe('What to look for').min(1).max(5) }).refine(Boolean),
  execute: async ({ queries }) => Promise.allSettled(queries.map((query) => ask(query))),
});

const Questions = z.object({ questions: z.array(z.string().max(200)).max(3) });

export async function asked(body: unknown) {
  const { questions } = Questions.parse(body);
  return Promise.allSettled(questions.map((question) => ask(question)));
}

// It says only how long each of them may be.
const Long = z.object({ questions: z.array(z.string().max(5)) });

export async function askedMany(body: unknown) {
  const parsed = Long.safeParse(body);
  return parsed.success ? Promise.allSettled(parsed.data.questions.map((question) => ask(question))) : [];
//                                           ^^^^^^^^^^^^^^^^^^^^^ unbounded-concurrency [warning]: Every element of `parsed.data.questions` is sent to the model in the s
}

// What is left without its first or last element is as long as before; what is cut off behind is not.
const partsOf = (text: string) => text.split(/^## /m);
export async function afterTheTitle(text: string) {
  const sections = partsOf(text).slice(1);
  return Promise.allSettled(sections.map((section) => ask(section)));
//                          ^^^^^^^^ unbounded-concurrency [warning]: Every element of `sections` is sent to the model in the same moment, h
}
export const inner = (text: string) => Promise.allSettled(partsOf(text).slice(1, -1).map((section) => ask(section)));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-concurrency [warning]: Every element of `partsOf(text).slice(1, -1)` is sent to the model in 
export const copied = (texts: string[]) => Promise.allSettled(texts.slice().map((text) => ask(text)));
//                                                            ^^^^^^^^^^^^^ unbounded-concurrency [warning]: Every element of `texts.slice()` is sent to the model in the same mome
export const firstOnes = (text: string) => Promise.allSettled(partsOf(text).slice(1).slice(0, 3).map((section) => ask(section)));
export const ofFirst = (text: string) => Promise.allSettled(partsOf(text).slice(0, 3).slice(1).map((section) => ask(section)));
export const lastOnes = (text: string) => Promise.allSettled(partsOf(text).slice(-3).map((section) => ask(section)));
export const from = (texts: string[], start: number) => Promise.allSettled(texts.slice(start).map((text) => ask(text)));

// What a function gives back is as short as it is cut there, if it is on every way.
const topOf = (texts: string[]) => texts.toSorted().slice(0, 5);
async function bestOf(texts: string[]) {
  if (texts.length === 0) return [];
  const sorted = texts.toSorted();
  return sorted.slice(0, 3);
}
function someOf(texts: string[], all: boolean) {
  if (all) return texts;
  return texts.slice(0, 5);
}
export const ofTop = (texts: string[]) => Promise.allSettled(topOf(texts).map((text) => ask(text)));
export const ofBest = async (texts: string[]) => Promise.allSettled((await bestOf(texts)).map((text) => ask(text)));
export const ofSome = (texts: string[]) => Promise.allSettled(someOf(texts, true).map((text) => ask(text)));
//                                                            ^^^^^^^^^^^^^^^^^^^ unbounded-concurrency [warning]: Every element of `someOf(texts, true)` is sent to the model in the sa
