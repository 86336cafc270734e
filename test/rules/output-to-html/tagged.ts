import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { marked } from 'marked';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();

async function ask(input: string) {
  return (await client.responses.create({ model: 'gpt-6-luna', input })).output_text;
}

app.get('/raw', async (c) => {
  const summary = await ask('Summarize this');
  return c.html(html`<article>${raw(summary)}</article>`);
//                                  ^^^^^^^ output-to-html [error]: `summary` becomes part of a page through `raw`
});

app.get('/rendered', async (c) => {
  const summary = await ask('Summarize this');
  return c.html(html`<article>${raw(await marked.parse(summary))}</article>`);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `await marked.parse(summary)` becomes part of a page through `raw`
});
