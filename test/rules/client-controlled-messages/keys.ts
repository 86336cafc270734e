import { env } from 'node:process';
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { streamText } from 'ai';
import { Hono } from 'hono';

const app = new Hono();

// The platform hands the environment over.
app.post('/platform', async (c) => {
  const { messages } = await c.req.json();
  const model = createAnthropic({ apiKey: c.env.ANTHROPIC_API_KEY })('claude-sonnet-5');
  return streamText({ model, messages: messages }).toTextStreamResponse();
//                                     ^^^^^^^^ client-controlled-messages [warning]: `messages`
});

// In development it is Node's own.
app.post('/either', async (c) => {
  const { messages } = await c.req.json();
  const model = createAnthropic({ apiKey: findKey(c.env) })('claude-sonnet-5');
  return streamText({ model, messages: messages }).toTextStreamResponse();
//                                     ^^^^^^^^ client-controlled-messages [warning]: `messages`
});

function findKey(platform: { ANTHROPIC_API_KEY: string }) {
  return env.ANTHROPIC_API_KEY || platform.ANTHROPIC_API_KEY;
}

// Who brings no key uses the server's.
app.post('/none', async (c) => {
  const { messages, key } = await c.req.json();
  const model = createOpenAI({ apiKey: key || process.env.OPENAI_API_KEY })('gpt-6-luna');
  return streamText({ model, messages: messages }).toTextStreamResponse();
//                                     ^^^^^^^^ client-controlled-messages [warning]: `messages`
});

// Who must bring one pays for what he writes.
app.post('/own', async (c) => {
  const { messages, key } = await c.req.json();
  return streamText({ model: createOpenAI({ apiKey: key })('gpt-6-luna'), messages }).toTextStreamResponse();
});

// What is spread after them is the sender's too.
app.post('/spread', async (c) => {
  const { messages, ...rest } = await c.req.json();
  const model = createOpenAI()('gpt-6-luna');
  return streamText({ model, messages: messages, ...rest }).toTextStreamResponse();
//                                     ^^^^^^^^ client-controlled-messages [warning]: `messages`
});
