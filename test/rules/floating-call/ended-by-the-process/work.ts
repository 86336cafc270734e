// rules: unguarded-call, floating-call
import OpenAI from 'openai';

const client = new OpenAI();

// The listener ends the process, as Node would.
setInterval(async () => {
  await client.responses.create({ model: 'gpt-6-luna', input: 'Good morning' });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: async function: its rejection ends the process
}, 60_000);

export function greet(): void {
  client.responses.create({ model: 'gpt-6-luna', input: 'Good evening' });
//^^^^^^^^^^^^^^^^^^^^^^^ floating-call: a rejection that nobody handles ends a Node process
}
