import OpenAI from 'openai';

const forJobs = new OpenAI();
const forPages = new OpenAI();
//               ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us

// Clean: how long a step may take is set where it runs.
export function classify(text: string) {
  return forJobs.responses.create({ model: 'gpt-6-luna', input: text });
}

// Clean: the function ends with its own limit.
export function describe(text: string) {
  return forJobs.responses.create({ model: 'gpt-6-luna', input: text });
}

// A page waits for it too.
export function draft(text: unknown) {
  return forPages.responses.create({ model: 'gpt-6-luna', input: String(text) });
}
