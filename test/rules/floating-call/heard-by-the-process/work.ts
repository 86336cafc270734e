// rules: unguarded-call, floating-call
import OpenAI from 'openai';

const client = new OpenAI();

// The process goes on, so the message says no more than that.
setInterval(async () => {
  await client.responses.create({ model: 'gpt-6-luna', input: 'Good morning' });
//      ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call: async function: only the listener for unhandled rejections hears of it
}, 60_000);

export function greet(): void {
  client.responses.create({ model: 'gpt-6-luna', input: 'Good evening' });
//^^^^^^^^^^^^^^^^^^^^^^^ floating-call: can see it, and only the listener for unhandled rejections hears of it
}
