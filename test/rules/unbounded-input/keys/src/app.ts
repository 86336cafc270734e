import { OPENAI_API_KEY } from '$env/static/private';
import { createClient } from '@supabase/supabase-js';
import express from 'express';
import OpenAI from 'openai';
import { created, parsed, safe } from './env.js';

const app = express();
const model = 'gpt-6-luna';

// The server's own key, however it comes by it.
app.post('/parsed', (req) => new OpenAI({ apiKey: parsed.OPENAI_API_KEY }).responses.create({ model, input: req.body.question }));
//                                                                                                          ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
app.post('/safe', (req) => new OpenAI({ apiKey: safe.OPENAI_API_KEY }).responses.create({ model, input: req.body.question }));
//                                                                                                      ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
app.post('/created', (req) => new OpenAI({ apiKey: created.OPENAI_API_KEY }).responses.create({ model, input: req.body.question }));
//                                                                                                            ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
app.post('/kit', (req) => new OpenAI({ apiKey: OPENAI_API_KEY }).responses.create({ model, input: req.body.question }));
//                                                                                                ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
app.post('/deno', (req) => new OpenAI({ apiKey: Deno.env.get('KEY') }).responses.create({ model, input: req.body.question }));
//                                                                                                      ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
app.post('/vite', (req) => new OpenAI({ apiKey: import.meta.env.KEY }).responses.create({ model, input: req.body.question }));
//                                                                                                      ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:

// Clean: the sender pays.
app.post('/sent', (req) => new OpenAI({ apiKey: req.body.key }).responses.create({ model, input: req.body.question }));
// What the project keeps is not the sender's, whoever it was once given by.
app.post('/kept', async (req) => {
  const { key } = await loadSettings(req.body.user);
  return new OpenAI({ apiKey: key }).responses.create({ model, input: req.body.question });
//                                                                    ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});
const database = createClient(process.env.DATABASE_URL);
app.post('/row', async (req) => {
  const row = await database.from('profiles').select('key').single();
  return new OpenAI({ apiKey: row.data.key }).responses.create({ model, input: req.body.question });
//                                                                             ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});

declare function loadSettings(user: string): Promise<{ key: string }>;
