import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();
const WORTH_ANOTHER_TRY = [429, 500, 503];
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function untilNotEmpty(content: string) {
  let failures = 0;
  while (true) {
    try {
      const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A loop repeats `anthropic.messages.create` without end when it fails, 
      const text = message.content.find((block) => block.type === 'text')?.text;
      if (text) return text;
    } catch (error) {
      failures++;
      console.error(`failed for the ${failures}. time`, error);
    }
  }
}

export async function untilFlag(input: string) {
  let done = false;
  let text = '';
  while (!done) {
    try {
      text = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                  ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A loop repeats `openai.responses.create` without end when it fails, al
      done = true;
    } catch (error) {
      console.warn(error);
      await sleep(1000);
    }
  }
  return text;
}

export async function untilAnswer(input: string) {
  let answer: string | null = null;
  do {
    try {
      const response = await openai.responses.create({ model: 'gpt-5', input });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A loop repeats `openai.responses.create` without end for as long as it
      answer = response.output_text;
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error;
      await sleep(5000);
    }
  } while (answer === null);
  return answer;
}

export async function besideTheAttempt(input: string) {
  for (;;) {
    let response: OpenAI.Responses.Response | undefined;
    try {
      response = await openai.responses.create({ model: 'gpt-5', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A loop repeats `openai.responses.create` without end when it fails, al
    } catch (error) {
      console.warn(error);
    }
    if (response) return response.output_text;
  }
}

export async function forSomeKinds(input: string): Promise<string> {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: A recursion repeats `openai.responses.create` without end for as long 
  } catch (error) {
    if (error instanceof OpenAI.APIError && WORTH_ANOTHER_TRY.includes(error.status ?? 0)) {
      await sleep(2000);
      return forSomeKinds(input);
    }
    throw error;
  }
}

// A count, a clock or somebody else ends these.
export async function counted(input: string) {
  let done = false;
  for (let left = 3; !done; left--) {
    try {
      await openai.responses.create({ model: 'gpt-5', input });
      done = true;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

export async function countedBeside(input: string) {
  let answer: string | undefined;
  let tries = 0;
  while (answer === undefined) {
    try {
      answer = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
    } catch (error) {
      console.warn(error);
    }
    if (++tries > 4) break;
  }
  return answer;
}

export async function timed(input: string) {
  const end = Date.now() + 60_000;
  while (true) {
    try {
      return await openai.responses.create({ model: 'gpt-5', input });
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError) || Date.now() > end) throw error;
    }
  }
}

export async function stopped(input: string, state: { readonly isStopped: boolean }) {
  let answer: string | undefined;
  while (!answer && !state.isStopped) {
    try {
      answer = (await openai.responses.create({ model: 'gpt-5', input })).output_text;
    } catch (error) {
      console.warn(error);
    }
  }
  return answer;
}

// Another question each time.
export async function worked(queue: { next(): Promise<{ text: string; isLast: boolean }> }) {
  let isOver = false;
  while (!isOver) {
    try {
      const job = await queue.next();
      await openai.responses.create({ model: 'gpt-5', input: job.text });
      if (job.isLast) isOver = true;
    } catch (error) {
      console.error(error);
    }
  }
}

export async function drained(texts: string[]) {
  while (true) {
    try {
      const input = texts.shift();
      const response = await openai.responses.create({ model: 'gpt-5', input });
      if (response.output_text === 'stop') return;
    } catch (error) {
      console.error(error);
    }
  }
}
