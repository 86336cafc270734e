// Models that packages put together of several.
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText, type LanguageModel } from 'ai';
import { createFallback } from 'ai-fallback';
import { createRetryable } from 'ai-retry';
import { createRetryableModel, error, httpStatus } from 'ai-retry/language-model';

const both = createFallback({ models: [openai('gpt-5.1'), anthropic('claude-sonnet-4-5')] });
const single = createFallback({ models: [openai('gpt-5.1')] });
const others = [anthropic('claude-sonnet-4-5')];
const second = createRetryable({ model: openai('gpt-5.1'), retries: others });
const switching = createRetryableModel({
  model: openai('gpt-5.1'),
  retries: [httpStatus(529, 'overloaded').switch({ model: anthropic('claude-sonnet-4-5') })],
});
const patient = createRetryableModel({
  model: openai('gpt-5.1'),
  retries: [error.isRetryable(true).retry({ delay: 1_000, backoffFactor: 2 })],
});

async function answer(model: LanguageModel, prompt: string) {
  const { text } = await generateText({ model, prompt });
  return text;
}

export async function POST(request: Request) {
  const { prompt } = await request.json();
  try {
    return Response.json({
      both: await generateText({ model: both, prompt }),
      second: await generateText({ model: second, prompt }),
      switching: await generateText({ model: switching, prompt }),
      passed: await answer(both, prompt),
    });
  } catch (failure) {
    console.error(failure);
    return Response.json({ error: 'later' }, { status: 503 });
  }
}

export async function PUT(request: Request) {
  const { prompt } = await request.json();
  try {
    const [one, same] = [await generateText({ model: single, prompt }), await generateText({ model: patient, prompt })];
//                             ^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `generateText` only answers 
//                                                                            ^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `generateText` only answers 
    return Response.json({ one, same });
  } catch (failure) {
    console.error(failure);
    return Response.json({ error: 'later' }, { status: 503 });
  }
}
