// Clean: these wrappers give the failure as a value.
import to from 'await-to-js';
import { Effect } from 'effect';
import { ResultAsync, fromPromise } from 'neverthrow';
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

setInterval(async () => {
  const [error, answer] = await to(openai.responses.create(request));
  const result = await fromPromise(openai.responses.create(request), String);
  const other = await ResultAsync.fromPromise(openai.responses.create(request), String);
  console.log(error, answer, result.isOk(), other.isOk());
}, 60_000);

export const told = Effect.tryPromise({ try: () => openai.responses.create(request), catch: (cause) => new Error('No answer', { cause }) });
export const plain = Effect.tryPromise(() => openai.responses.create(request));
