// The schema library by its address is the same library.
import OpenAI from 'https://deno.land/x/openai@v4.24.0/mod.ts';
import { z } from 'https://deno.land/x/zod@v3.22.4/mod.ts';
import { Hono } from 'jsr:@hono/hono@^4';

const Plan = z.object({ steps: z.array(z.string()) });
const openai = new OpenAI();
const app = new Hono();

app.post('/checked', async (c) => {
  try {
    const answer = await openai.chat.completions.create({ model: 'gpt-5.6-terra', messages: [{ role: 'user', content: await c.req.text() }] });
    const plan = Plan.parse(JSON.parse(answer.choices[0]?.message.content ?? '{}'));
    return c.json(plan.steps.map((step) => step.trim()));
  } catch {
    return c.text('no plan', 502);
  }
});

app.post('/unchecked', async (c) => {
  try {
    const answer = await openai.chat.completions.create({ model: 'gpt-5.6-terra', messages: [{ role: 'user', content: await c.req.text() }] });
    const plan = JSON.parse(answer.choices[0]?.message.content ?? '{}');
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.choices[0]?.message.content ?? '{}')` is believed a
    return c.json(plan.steps.map((step: string) => step.trim()));
  } catch {
    return c.text('no plan', 502);
  }
});
