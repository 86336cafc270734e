// A helper asks the model that its caller names by a word, and only one of its callers parses.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

const TASKS = {
  intent: { model: 'gpt-6-luna', most: 100 },
  // Clean: what this one gives is only shown.
  minutes: { model: 'gpt-5.2', most: 2_000 },
} as const;

async function ask(task: keyof typeof TASKS, input: string) {
  const { model, most } = TASKS[task];
  return (await client.responses.create({ model, max_output_tokens: most, input })).output_text;
}

export const minutes = () => ask('minutes', 'Write the minutes');
export async function intent() {
  const { kind } = JSON.parse(await ask('intent', 'JSON {kind}'));
  return typeof kind === 'string' ? kind : 'other';
}

const PARSED = { fast: 'gpt-5.2', good: 'gpt-5.4' } as const;
//                     ^^^^^^^^^ unpinned-model [information]: `gpt-5.2` is a name that OpenAI moves to other versions, and code read
//                                      ^^^^^^^^^ unpinned-model [information]: `gpt-5.4` is a name that OpenAI moves to other versions, and code read

async function parse(size: keyof typeof PARSED, input: string) {
  const { output_text } = await client.responses.create({ model: PARSED[size], input });
  return JSON.parse(output_text) as { kind?: string };
}

export const both = async () => [(await parse('fast', 'JSON {kind}')).kind, (await parse('good', 'JSON {kind}')).kind];
