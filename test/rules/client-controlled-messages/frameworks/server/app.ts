import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI();
const Loose = z.object({ messages: z.array(z.any()).max(50) });
const Strict = z.object({ messages: z.array(z.object({ role: z.literal('user'), content: z.string() })) });

export const app = new Hono()
  .post('/loose', zValidator('json', Loose), async (c) => {
    const { messages } = c.req.valid('json');
    return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages: messages }));
//                                                                                      ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  })
  // Clean: one role.
  .post('/strict', zValidator('json', Strict), async (c) => {
    const { messages } = c.req.valid('json');
    return c.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
  });
