import { GoogleGenAI } from '@google/genai';
import Anthropic from '@anthropic-ai/sdk';
import { Hono } from 'hono';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();
const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const app = new Hono();

// An image, its address and what kind it is of are no text.
app.post('/inline', async (c) => {
  const photo = (await c.req.formData()).get('photo') as File;
  const data = Buffer.from(await photo.arrayBuffer()).toString('base64');
  const answer = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: [{ inlineData: { mimeType: photo.type, data } }] });
  return c.text(answer.text ?? '');
});
app.post('/address', async (c) => {
  const { url } = await c.req.json();
  const image = { type: 'image_url' as const, image_url: { url } };
  return c.json(await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: [image] }] }));
});
app.post('/source', async (c) => {
  const { data, kind } = await c.req.json();
  const content = [{ type: 'image' as const, source: { type: 'base64' as const, media_type: kind, data } }];
  return c.json(await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 100, messages: [{ role: 'user', content }] }));
});
app.post('/document', async (c) => {
  const { data } = await c.req.json();
  const content = [{ type: 'document' as const, source: { type: 'base64' as const, media_type: 'application/pdf' as const, data } }];
  return c.json(await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 100, messages: [{ role: 'user', content }] }));
});

// What stands beside it is.
app.post('/beside', async (c) => {
  const { url, question } = await c.req.json();
  const content = [
    { type: 'text' as const, text: question },
    //                             ^^^^^^^^ unbounded-input [information]: `question` goes from a request into the prompt
    { type: 'image_url' as const, image_url: { url } },
  ];
  return c.json(await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content }] }));
});
app.post('/text', async (c) => {
  const { data } = await c.req.json();
  const content = [{ type: 'document' as const, source: { type: 'text' as const, media_type: 'text/plain' as const, data } }];
  //                                                                                                                ^^^^ unbounded-input [information]: `data` goes from a request into the prompt
  return c.json(await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 100, messages: [{ role: 'user', content }] }));
});
export default app;
