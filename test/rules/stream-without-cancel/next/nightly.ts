import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

/** Clean: nobody's request. */
async function report() {
  const stream = await client.responses.create({ model: 'gpt-5', input: 'Report', stream: true });
  for await (const event of stream) console.log(event.type);
}

setInterval(() => void report().catch(console.error), 86_400_000);
