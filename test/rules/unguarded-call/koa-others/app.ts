import Router from '@koa/router';
import Koa from 'koa';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const router = new Router();
const app = new Koa();

// Catches nothing.
app.use(async (ctx, next) => {
  const started = Date.now();
  await next();
  ctx.set('X-Response-Time', `${Date.now() - started}ms`);
});

// Records, and leaves the answer to Koa.
app.use(async (_ctx, next) => {
  try {
    await next();
  } catch (error) {
    console.error(error);
    throw error;
  }
});

router.get('/joke', async (ctx) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
  ctx.body = output_text;
});

app.use(router.routes());
