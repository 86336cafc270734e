import { Hono } from 'hono';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();

// A function that asks a model to shorten a text sends it whole.
async function summarize(text: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                                                                                    ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
  return output_text;
}

// Some callers cut it, and one does not.
async function title(text: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: text });
//                                                                                    ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
  return output_text;
}

app.post('/summary', async (c) => {
  const { text } = await c.req.json();
  return c.text(await summarize(text));
});

app.post('/titles', async (c) => {
  const { long, short } = await c.req.json();
  return c.json([await title(short.slice(0, 400)), await title(long), await title(short.slice(0, 200))]);
});

// In a body a name says nothing of where it stands.
app.post('/search', async (c) => {
  const { query } = await c.req.json();
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: query });
//                                                                                    ^^^^^ unbounded-input [information]: `query` goes from a request into the prompt at any length: who sends i
  return c.text(output_text);
});

app.post('/form', async (c) => {
  const body = await c.req.parseBody();
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: String(body.text) });
//                                                                                           ^^^^^^^^^ unbounded-input [information]: `body.text` goes from a request into the prompt at any length: who sen
  return c.text(output_text);
});

// Clean: an address is short.
app.get('/search', async (c) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: c.req.query('query') ?? '' });
  return c.text(output_text);
});

export default app;
