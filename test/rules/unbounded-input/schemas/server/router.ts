import { openai } from '@ai-sdk/openai';
import { initTRPC } from '@trpc/server';
import { generateText } from 'ai';
import { z } from 'zod';

const t = initTRPC.create();

export const router = t.router({
  // The schema takes any text.
  summarize: t.procedure.input(z.object({ article: z.string().min(1) })).mutation(async ({ input }) => {
    const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `Summarize: ${input.article}` });
//                                                                                           ^^^^^^^^^^^^^ unbounded-input [information]: `input.article` goes from a request into the prompt at any length: who
    return text;
  }),
  // The schema says how long it may be.
  title: t.procedure.input(z.object({ article: z.string().max(10_000) })).mutation(async ({ input }) => {
    const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: `Find a title: ${input.article}` });
    return text;
  }),
});
