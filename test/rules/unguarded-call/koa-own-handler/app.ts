import Router from '@koa/router';
import Koa from 'koa';
import OpenAI from 'openai';
import { answerErrors } from './answer-errors';

const client = new OpenAI({ timeout: 20_000 });
const router = new Router();

// Clean: the program's own middleware catches, records and answers.
router.get('/joke', async (ctx) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
  ctx.body = output_text;
});

export const app = new Koa().use(answerErrors).use(router.routes());
