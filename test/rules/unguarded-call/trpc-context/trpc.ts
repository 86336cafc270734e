import { initTRPC } from '@trpc/server';
import type { Llm } from './llm';

interface Context {
  llm: Llm;
  page: { title(entry: string): string };
}

const t = initTRPC.context<Context>().create();
export const { router } = t;
export const authed = t.procedure.use(({ ctx, next }) => next({ ctx }));
