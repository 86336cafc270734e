import { initTRPC } from '@trpc/server';
import OpenAI from 'openai';
import { z } from 'zod';

const t = initTRPC.create();
const client = new OpenAI();

export const router = t.router({
  ask: t.procedure
    .input(z.object({ messages: z.array(z.object({ role: z.string(), content: z.string() })) }))
    .mutation(async ({ input }) => client.chat.completions.create({ model: 'gpt-6-luna', messages: input.messages })),
//                                                                                                 ^^^^^^^^^^^^^^ client-controlled-messages [warning]: `input.messages` goes from the request to the model as it is, so that 
});
