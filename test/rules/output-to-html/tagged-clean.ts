import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });
const app = new Hono();
const styles = '<style>p { color: navy }</style>';

// Clean: the tag writes the answer as text, and the markup is the program's own.
app.get('/text', async (c) => {
  const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'Summarize this' });
  return c.html(html`${raw(styles)}<article>${output_text}</article>`);
});
