import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/ask', async (req, res) => {
  const answer = await client.responses.create({ model: req.body.model, input: 'Good morning' });
//                                                      ^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`req.body.model`) as it is, so that 
  res.json(answer.output_text);
});

// A default changes nothing.
app.post('/summary', async (req, res) => {
  const { model, limit } = req.body;
  const { text } = await generateText({ model: openai(model ?? 'gpt-6-luna'), prompt: 'Good morning', maxOutputTokens: limit });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
//                                                                                                                     ^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`limit`) as it is, so
  res.json(text);
});

// Through a function of the project.
app.post('/draft', async (req, res) => {
  res.json(await draft(req.body.model));
});

async function draft(model: string) {
  const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Good morning' }] });
//                                                      ^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
  return answer.choices[0]?.message.content;
}

// The key goes to whoever sent the request.
app.post('/other', async (req, res) => {
  const other = new OpenAI({ baseURL: req.body.url, apiKey: process.env.OPENAI_API_KEY });
//                                    ^^^^^^^^^^^^ request-controlled-model [error]: The address of the model's API comes from the request (`req.body.url`)
  const answer = await other.responses.create({ model: 'gpt-6-luna', input: 'Good morning' });
  res.json(answer.output_text);
});
