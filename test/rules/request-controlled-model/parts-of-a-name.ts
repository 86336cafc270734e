import { createOpenAI } from '@ai-sdk/openai';
import { generateText, type LanguageModel } from 'ai';
import { Hono } from 'hono';

const openai = createOpenAI({ apiKey: process.env.OPENAI_API_KEY });
const groq = createOpenAI({ apiKey: process.env.GROQ_API_KEY, baseURL: 'https://api.groq.com/openai/v1' });

// The provider is one of two, and its model is whatever the sender says.
function resolveModel(id: string): LanguageModel {
  const [provider, ...rest] = id.split(':');
  const name = rest.join(':');
  switch (provider) {
    case 'openai':
      return openai(name);
    case 'groq':
      return groq(name);
    default:
      throw new Error(`No provider is called ${provider}`);
  }
}

const SIZES: Record<string, string> = { small: 'gpt-6-luna', large: 'gpt-6-sol' };

function resolveSize(id: string): LanguageModel {
  const [, size = 'small'] = id.split(':');
  return openai(SIZES[size] ?? 'gpt-6-luna');
}

const MODELS = ['openai:gpt-6-sol', 'openai:gpt-6-luna'];

const app = new Hono();

app.post('/any', async (c) => {
  const { model } = await c.req.json();
  const { text } = await generateText({ model: resolveModel(model), prompt: 'Hello' });
//                                             ^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`name`) as it is, so that its sender
  return c.json({ text });
});

app.post('/sizes', async (c) => {
  const { model } = await c.req.json();
  const { text } = await generateText({ model: resolveSize(model), prompt: 'Hello' });
  return c.json({ text });
});

app.post('/listed', async (c) => {
  const { model } = await c.req.json();
  if (!MODELS.includes(model)) return c.json({ error: 'unknown model' }, 400);
  const [, name = ''] = model.split(':');
  const { text } = await generateText({ model: openai(name), prompt: 'Hello' });
  return c.json({ text });
});

export default app;
