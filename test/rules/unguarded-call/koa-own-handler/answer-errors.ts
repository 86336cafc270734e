import type { Context, Next } from 'koa';

export async function answerErrors(ctx: Context, next: Next) {
  try {
    await next();
  } catch (error) {
    console.error(error);
    ctx.status = 500;
    ctx.body = { error: 'internal' };
  }
}
