import Koa from 'koa';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = new Koa();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    console.error(error);
    ctx.status = 503;
    ctx.body = { message: 'The joke service does not answer. Try again later.' };
  }
});

app.use(async (ctx) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
  ctx.body = output_text;
});
