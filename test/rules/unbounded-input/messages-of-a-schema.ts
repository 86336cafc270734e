import { initTRPC } from '@trpc/server';
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI({ timeout: 20_000 });
const t = initTRPC.create();
const toMessages = (content: z.ZodString) => z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content })).max(20) });

export const router = t.router({
  any: t.procedure
    .input(z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })) }))
    .mutation(({ input }) => client.chat.completions.create({ model: 'gpt-6-luna', messages: input.messages })),
//                                                                                           ^^^^^^^^^^^^^^ unbounded-input [information]: `input.messages` goes from a request into the prompt at any length: wh
  // Clean: each of them is short.
  short: t.procedure
    .input(z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(1000) })) }))
    .mutation(({ input }) => client.chat.completions.create({ model: 'gpt-6-luna', messages: input.messages })),
  // The schema is made elsewhere.
  made: t.procedure
    .input(toMessages(z.string()))
    .mutation(({ input }) => client.chat.completions.create({ model: 'gpt-6-luna', messages: input.messages })),
//                                                                                           ^^^^^^^^^^^^^^ unbounded-input [information]: `input.messages` goes from a request into the prompt at any length: wh
});
