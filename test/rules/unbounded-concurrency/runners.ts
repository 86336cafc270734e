// A function of the project around each request limits nothing as long as it runs what it is handed at once.
import OpenAI from 'openai';
import pRetry from 'p-retry';

const client = new OpenAI();
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
declare function compareAll(): Promise<void>;

async function ask(input: string) {
  return (await client.responses.create({ model: 'gpt-6-luna', max_output_tokens: 99, input })).output_text;
}

async function again<T>(run: () => Promise<T>, tries = 3): Promise<T> {
  for (let i = 1; i < tries; i++) {
    try {
      return await run();
    } catch (error) {
      console.warn(error);
      await sleep(500 * 2 ** i);
    }
  }
  return run();
}

export async function withLoop(pages: string[]) {
  return Promise.all(pages.map((page) => again(() => ask(page))));
//                   ^^^^^ unbounded-concurrency [warning]: Every element of `pages`
}

async function once<T>(run: () => Promise<T>, left = 2): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (left === 0) throw error;
    return once(run, left - 1);
  }
}

export async function withRecursion(pages: string[]) {
  return Promise.all(pages.map(async (page) => once(async () => ask(page))));
//                   ^^^^^ unbounded-concurrency [warning]: Every element of `pages`
}

const patiently = <T>(run: () => Promise<T>) => pRetry(() => run(), { retries: 2 });

async function compare(page: string) {
  return patiently(() => ask(page));
}

export async function withLibrary(pages: string[]) {
  return Promise.all(pages.map(compare));
//                   ^^^^^ unbounded-concurrency [warning]: Every element of `pages`
}

// Clean: who comes later waits.
let running = 0;
async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  while (running >= 3) await sleep(50);
  running += 1;
  try {
    return await run();
  } finally {
    running -= 1;
  }
}

export async function withCounter(pages: string[]) {
  return Promise.all(pages.map((page) => inTurn(() => ask(page))));
}

let last: Promise<unknown> = Promise.resolve();
function after<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(() => run());
  last = next.catch(() => undefined);
  return next;
}

export async function withChain(pages: string[]) {
  return Promise.all(pages.map((page) => after(() => ask(page))));
}

const waiting: (() => void)[] = [];
declare function takePlace(): Promise<void>;
async function withPlace<T>(run: () => Promise<T>): Promise<T> {
  if (waiting.length > 5) await new Promise<void>((resolve) => waiting.push(resolve));
  return run();
}

export async function withQueue(pages: string[]) {
  return Promise.all(pages.map((page) => withPlace(() => ask(page))));
}

async function withUnknown<T>(run: () => Promise<T>): Promise<T> {
  await takePlace();
  return run();
}

export async function withOthers(pages: string[]) {
  await compareAll();
  return Promise.all(pages.map((page) => withUnknown(() => ask(page))));
}
