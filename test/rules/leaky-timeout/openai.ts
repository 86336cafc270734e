// A race ends the waiting; only a signal ends the request.
import OpenAI from 'openai';

const openai = new OpenAI();
const limited = new OpenAI({ timeout: 10_000, maxRetries: 0 });
const request = { model: 'gpt-4o-mini', input: 'Hello' };

export async function raced() {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 20_000));
  return await Promise.race([openai.responses.create(request), late]);
//                           ^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout [warning]: After 20 s Promise.race with a timer lets go of `openai.responses.create`, and the request goes on: 3 attempts of up to 10 min each
}

export async function racedAndAborted() {
  const controller = new AbortController();
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      controller.abort();
      reject(new Error('late'));
    }, 20_000),
  );
  // Clean: the signal is passed on.
  return await Promise.race([openai.responses.create(request, { signal: controller.signal }), late]);
}

export async function racedUnderALimit() {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 20_000));
  // Clean: the SDK ends the request by itself.
  return await Promise.race([limited.responses.create(request), late]);
}

export async function slowButKept(show: (text: string) => void) {
  const answer = openai.responses.create(request);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000));
  // Clean: the answer is wanted all the same, later.
  const first = await Promise.race([answer, late]);
  if (first === null) show('Still thinking…');
  show((await answer).output_text);
}

export async function firstOfTwo() {
  // Clean: no timer.
  return await Promise.race([openai.responses.create(request), limited.responses.create(request)]);
}

async function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T> {
  return await Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), ms))]);
}

export async function helped() {
  return await withTimeout(openai.responses.create(request), 15_000);
//                         ^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout: lets go of `openai.responses.create`
}

async function ask(input: string) {
  return await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: input }] });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leaky-timeout: After 8 s Promise.race with a timer
}

export async function askQuickly() {
  const answer = ask('Hello');
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 8_000));
  return await Promise.race([answer, late]);
}

export async function askPatiently() {
  return await ask('Good day');
}

async function draft(input: string) {
  // Clean: the one who races it waits for it afterwards.
  return await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: input }] });
}

export async function draftWithNotice(show: (text: string) => void) {
  const answer = draft('Hello');
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 8_000));
  if ((await Promise.race([answer, late])) === undefined) show('Still thinking…');
  return await answer;
}
