import Router from '@koa/router';
import Koa from 'koa';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = new Koa();
const router = new Router();

router.post('/answers', async (ctx) => {
  ctx.respond = false;
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: String(ctx.query.question), stream: true });
    ctx.res.writeHead(200, { 'content-type': 'text/plain' });
    for await (const event of stream) if (event.type === 'response.output_text.delta') ctx.res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    ctx.res.end();
  } catch (error) {
    console.error(error);
    ctx.status = 500;
  }
});

// Clean: Koa itself ends what its handlers leave open.
router.post('/kept', async (ctx) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: String(ctx.query.question), stream: true });
    ctx.res.writeHead(200, { 'content-type': 'text/plain' });
    for await (const event of stream) if (event.type === 'response.output_text.delta') ctx.res.write(event.delta);
  } catch (error) {
    console.error(error);
  }
});

app.use(router.routes());
app.listen(3000);
