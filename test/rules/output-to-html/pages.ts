import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import OpenAI from 'openai';

const app = express();
const fastify = Fastify();
const hono = new Hono();
const client = new OpenAI();
const anthropic = new Anthropic();

// Markup around it makes a page of it.
app.get('/page', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: req.query.question });
  res.send(`<html><body>${answer.output_text}</body></html>`);
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `r
});

// So does the type that is said.
app.get('/typed', async (req, res) => {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: 'Write a page' }] });
  res.type('html').send(message.content[0]?.type === 'text' ? message.content[0].text : '');
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `r
});

app.get('/ended', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  res.setHeader('Content-Type', 'text/html');
  res.end(answer.output_text);
//        ^^^^^^^^^^^^^^^^^^ output-to-html [error]: `answer.output_text` becomes part of a page through `res.end`, so a sc
});

fastify.get('/page', async (request, reply) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  reply.type('text/html').send(`<p>${answer.output_text}</p>`);
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `r
});

hono.get('/page', async (c) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  return c.html(answer.output_text);
//              ^^^^^^^^^^^^^^^^^^ output-to-html [error]: `answer.output_text` becomes part of a page through `c.html`, so a scr
});

export async function GET() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  return new Response(answer.output_text, { headers: { 'Content-Type': 'text/html' } });
//                    ^^^^^^^^^^^^^^^^^^ output-to-html [error]: `answer.output_text` becomes part of a page through `Response`, so a s
}

export async function handler() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<h1>${answer.output_text}</h1>` };
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `t
}

// No browser takes these for a page.
app.get('/json', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  res.json({ html: `<p>${answer.output_text}</p>` });
});

app.get('/text', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  res.send({ reply: answer.output_text });
});

app.post('/call', async (req, res) => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Greet the caller' });
  res.type('text/xml').send(`<Response><Say><p>${answer.output_text}</p></Say></Response>`);
});

export async function POST() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Write a page' });
  return new Response(answer.output_text, { headers: { 'Content-Type': 'text/plain' } });
}
