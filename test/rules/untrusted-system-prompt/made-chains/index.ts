import { ChatOpenAI } from '@langchain/openai';
import { Hono } from 'hono';
import { createAnswers, createBeside, createDigest, findRetriever } from './chains';

const app = new Hono();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });

app.post('/answers', async (context) => {
  const chain = createAnswers(model, await findRetriever());
  return context.json(await chain.invoke({ question: await context.req.text(), history: '' }));
});
app.post('/beside', async (context) => {
  const chain = createBeside(model, await findRetriever());
  return context.json(await chain.invoke({ question: await context.req.text(), history: '' }));
});
app.post('/digest', async (context) => {
  const chain = createDigest(model, await findRetriever());
  return context.json(await chain.invoke({ question: await context.req.text(), history: '' }));
});

export default app;
