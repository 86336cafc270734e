// When the next request may go is nothing to go on with.
import { Hono } from 'hono';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 10_000 });

class Breaker {
  private openUntil = 0;
  private last = '';

  async run(ask: () => Promise<string>) {
    if (Date.now() < this.openUntil) throw new Error('It is open');
    try {
      return await ask();
    } catch (error) {
      this.openUntil = Date.now() + 30_000;
      throw error;
    }
  }

  async runOrRepeat(ask: () => Promise<string>) {
    try {
      this.last = await ask();
    } catch (error) {
      console.error(error);
      // Clean: there is something to go on with.
      this.last = `${this.last} (from before)`;
    }
    return this.last;
  }
}

const breaker = new Breaker();
const app = new Hono();

app.post('/first', async (context) => {
  const input = await context.req.text();
  try {
    return context.text(await breaker.run(async () => (await client.responses.create({ model: 'gpt-6-luna', input })).output_text));
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `client.responses.create` on
  } catch (error) {
    console.error(error);
    return context.json({ error: 'failed' }, 500);
  }
});

app.post('/second', async (context) => {
  const input = await context.req.text();
  return context.text(await breaker.runOrRepeat(async () => (await client.responses.create({ model: 'gpt-6-luna', input })).output_text));
});

export default app;
