import { zValidator } from '@hono/zod-validator';
import { initTRPC } from '@trpc/server';
import { Hono } from 'hono';
import OpenAI from 'openai';
import pMap from 'p-map';
import { z } from 'zod';

const client = new OpenAI();
const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });
const text = z.string().max(200);

// What a request may hold is said on the way to the handler.
const { procedure, router } = initTRPC.create();
export const routes = router({
  few: procedure.input(z.object({ questions: z.array(text).max(3) })).mutation(({ input }) => Promise.allSettled(input.questions.map(ask))),
  named: procedure
    .input(z.object({ questions: z.array(text).max(3) }))
    .mutation(({ input: { questions } }) => Promise.allSettled(questions.map((one) => ask(one)))),
  again: procedure.input(z.object({ questions: z.array(text).max(3) })).mutation(async ({ input }) => {
    const drafts = await pMap(input.questions, async (one) => (await ask(one)).output_text, { concurrency: 2 });
    return Promise.allSettled(drafts.map((one) => ask(one)));
  }),
  many: procedure.input(z.object({ questions: z.array(text).max(50) })).mutation(async ({ input }) => {
    const drafts = await pMap(input.questions, async (one) => (await ask(one)).output_text, { concurrency: 2 });
    return Promise.allSettled(drafts.map((one) => ask(one)));
    //                        ^^^^^^ unbounded-concurrency [warning]: Every element of `drafts` is sent to the model
  }),
  any: procedure
    .input(z.object({ questions: z.array(text) }))
    .mutation(({ input }) => Promise.allSettled(input.questions.map((one) => ask(one)))),
  //                                            ^^^^^^^^^^^^^^^ unbounded-concurrency [warning]: Every element of `input.questions` is sent to the model
});

const app = new Hono();
const Body = z.object({ questions: z.array(text).max(4), hints: z.array(text) });
app.post('/few', zValidator('json', Body), async (c) => {
  const { questions } = c.req.valid('json');
  return c.json(await Promise.allSettled(questions.map((one) => ask(one))));
});
app.post('/any', zValidator('json', Body), async (c) => {
  const { hints } = c.req.valid('json');
  return c.json(await Promise.allSettled(hints.map((one) => ask(one))));
  //                                     ^^^^^ unbounded-concurrency [warning]: Every element of `hints` is sent to the model
});
export default app;
