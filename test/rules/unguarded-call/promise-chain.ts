import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

// Each link of the chain waits for the one before, and the last handler's failure goes into the next link: round and round.
let last: Promise<unknown> = Promise.resolve();

export function enqueue(prompt: string) {
  last = last.then(() => client.responses.create({ model: 'gpt-5.6', input: prompt })).catch(note);
  last = last.finally(() => console.log('done')).catch(note);
}

function note(error: unknown) {
  console.error(error);
  throw error;
}
