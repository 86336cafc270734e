// Handlers on the chain: `.catch` and the second argument of `.then` cover, `.then(f)` and `.finally` do not.
import OpenAI from 'openai';
import { EventEmitter } from 'node:events';

const openai = new OpenAI();
const inbox = new EventEmitter();
const request = { model: 'gpt-4o-mini', input: 'Hello' };

inbox.on('a', async () => {
  // Clean: `.catch` on the chain.
  const answer = await openai.responses.create(request).catch(() => null);
  console.log(answer);
});

inbox.on('b', async () => {
  // Clean: the second argument of `.then`.
  await openai.responses.create(request).then(console.log, console.error);
});

inbox.on('c', async () => {
  // Clean: the `.catch` at the end covers everything before it.
  await openai.responses.create(request).then((answer) => answer.output_text).then(console.log).catch(console.error);
});

inbox.on('d', async () => {
  await openai.responses.create(request).then(console.log);
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
});

inbox.on('e', async () => {
  await openai.responses.create(request).finally(() => console.log('done'));
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
});

inbox.on('f', async () => {
  const [first, second] = await Promise.allSettled([
    // Clean: allSettled gives each failure as a value.
    openai.responses.create(request),
    openai.responses.create(request),
  ]);
  console.log(first.status, second.status);
});

inbox.on('g', async () => {
  await Promise.all([
    openai.responses.create(request),
//  ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  ]);
});
