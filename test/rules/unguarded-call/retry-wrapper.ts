// p-retry throws the last error on: it retries, it does not handle.
import OpenAI from 'openai';
import pRetry from 'p-retry';

const openai = new OpenAI({ maxRetries: 0 });
const request = { model: 'gpt-4o-mini', input: 'Hello' };

setInterval(async () => {
  await pRetry(() => openai.responses.create(request), { retries: 4 });
//                   ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: when all 5 attempts fail
}, 60_000);

setInterval(async () => {
  try {
    // Clean: what p-retry throws on is caught here.
    await pRetry(() => openai.responses.create(request), { retries: 4 });
  } catch (error) {
    console.error(error);
  }
}, 60_000);
