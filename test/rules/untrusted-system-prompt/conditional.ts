import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const MOST = 4_000;

// Only where it was sent.
app.post('/spread', async (req, res) => {
  const { system, question } = req.body;
  const { text } = await generateText({ model: openai('gpt-6-luna'), ...(system ? { system } : {}), prompt: question });
//                                                                                  ^^^^^^ untrusted-system-prompt [error]: `system` comes from a request and stands in the system prompt, where t
  res.json({ text });
});

app.post('/and', async (req, res) => {
  const { persona, question } = req.body;
  const { text } = await generateText({ model: openai('gpt-6-luna'), ...(persona && { system: `You are ${persona}.` }), prompt: question });
//                                                                                                       ^^^^^^^ untrusted-system-prompt [error]: `persona` comes from a request and stands in the system prompt, where 
  res.json({ text });
});

// That it is a text, and how long, says nothing of what it asks for.
app.post('/short', async (req, res) => {
  const { page, question } = req.body;
  const context = typeof page === 'string' && page.length <= MOST ? page : undefined;
  const instructions = ['You help with this page.', context].filter(Boolean).join('\n\n');
//                                                  ^^^^^^^ untrusted-system-prompt [error]: `context` comes from a request and stands in the system prompt, where 
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions, input: question }));
});

// Nor that somebody may send as many as that.
app.post('/limited', async (req, res) => {
  await checkRate(req.ip);
  if (!isRecord(req.body)) return res.status(400).end();
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Speak ${req.body.language}.`, input: 'Hello' }));
//                                                                                     ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
});

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}

// Clean: a function of the project makes it harmless.
app.post('/clean', async (req, res) => {
  const topic = sanitizeTopic(req.body.topic);
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You teach ${topic}.`, input: 'Begin' }));
});

function sanitizeTopic(topic: string): string {
  return topic.replace(/[^a-z ]/gi, '');
}

// Clean: a function of the project knows which there are.
app.post('/known', async (req, res) => {
  const { language } = req.body;
  assertLanguage(language);
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `Speak ${language}.`, input: 'Hello' }));
});

function assertLanguage(language: string): void {
  if (!['de', 'en'].includes(language)) throw new Error('No such language');
}

declare function checkRate(address: string | undefined): Promise<void>;
