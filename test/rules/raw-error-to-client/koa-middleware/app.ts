import Koa from 'koa';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = new Koa();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    console.error(error);
    ctx.status = 500;
    ctx.body = { message: (error as Error).message };
//                        ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `client.responses.create` fails, the error goes into the response
  }
});

app.use(async (ctx) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
  ctx.body = output_text;
});
