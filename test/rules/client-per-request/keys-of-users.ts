// Clean: one of the providers is asked with the key of its user, so that the model is chosen for each.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { Hono } from 'hono';

const app = new Hono();

function toModel(provider: string, apiKey: string) {
  switch (provider) {
    case 'openai':
      return createOpenAI({ apiKey })('gpt-6-luna');
    default:
      return createAnthropic({ baseURL: process.env.ANTHROPIC_URL })('claude-sonnet-4-5');
  }
}

app.get('/chosen', async (c) => {
  const { text } = await generateText({ model: toModel(c.req.query('provider') ?? '', c.req.header('key') ?? ''), prompt: 'Tell a joke.' });
  return c.text(text);
});

// Each of these is always the same.
function toOwnModel(provider: string) {
  switch (provider) {
    case 'openai':
      return createOpenAI({ apiKey: process.env.OPENAI_KEY })('gpt-6-luna');
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request: is built for each request
    default:
      return createAnthropic({ baseURL: process.env.ANTHROPIC_URL })('claude-sonnet-4-5');
  }
}

app.get('/own', async (c) => {
  const { text } = await generateText({ model: toOwnModel(c.req.query('provider') ?? ''), prompt: 'Tell a joke.' });
  return c.text(text);
});
