// A procedure's value and the words of its error go to the client.
import { initTRPC, TRPCError } from '@trpc/server';
import OpenAI from 'openai';

const openai = new OpenAI();
const t = initTRPC.create();

export const router = t.router({
  answer: t.procedure.mutation(async () => {
    try {
      return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
    } catch (error) {
      throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: error instanceof Error ? error.message : 'It failed' });
//                                                                                           ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
    }
  }),
  title: t.procedure.mutation(async () => {
    try {
      return { text: await openai.responses.create({ model: 'gpt-5', input: 'Hello' }) };
    } catch (error) {
      return { error: String(error) };
//                           ^^^^^ raw-error-to-client [warning]: the error goes into the response
    }
  }),
  // Clean: the cause is for the log.
  rating: t.procedure.mutation(async () => {
    try {
      return await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
    } catch (cause) {
      throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'No rating at the moment', cause });
    }
  }),
});
