import { Hono } from 'hono';
import CircuitBreaker from 'opossum';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 });

async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

async function translate(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
  return answer.output_text;
}

class Desk {
  private readonly breaker = new CircuitBreaker((input: string) => client.responses.create({ model: 'gpt-6-luna', input }));

  constructor() {
    this.breaker.fallback(() => ({ output_text: 'Later' }));
  }

  // Clean: the breaker gives something else.
  async answer(input: string) {
    return (await this.breaker.fire(input)).output_text;
  }
}

const rescued = new CircuitBreaker(ask, { timeout: 8_000 });
rescued.fallback(() => 'Try again in a minute.');
const bare = new CircuitBreaker(translate, { timeout: 8_000 });

const app = new Hono();

// Clean: the breaker gives something else.
app.post('/first', async (context) => {
  const input = await context.req.text();
  return context.json({ text: await rescued.fire(input), desk: await new Desk().answer(input) });
});

app.post('/second', async (context) => {
  try {
    return context.json({ text: await bare.fire(await context.req.text()) });
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

export default app;
