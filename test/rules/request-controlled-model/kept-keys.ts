import { GoogleGenerativeAI } from '@google/generative-ai';
import express from 'express';
import OpenAI from 'openai';

const app = express();

// A key that the project keeps is not the sender's: whoever gets hold of a session spends it.
app.post('/profile', async (req, res) => {
  const profile = await loadProfile(req.headers.authorization ?? '');
  const own = new OpenAI({ apiKey: profile.key });
  const answer = await own.responses.create({ model: req.body.model, input: 'Good morning' });
//                                                   ^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`req.body.model`) as it is, so that 
  res.json(answer.output_text);
});

// Neither is it where the model is got from a client.
app.post('/profile/model', async (req, res) => {
  const profile = await loadProfile(req.headers.authorization ?? '');
  const model = new GoogleGenerativeAI(profile.key || '').getGenerativeModel({ model: req.body.model });
//                                                                                    ^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`req.body.model`) as it is, so that 
  const { response } = await model.generateContent('Good morning');
  res.json(response.text());
});

// Clean: the sender brings it.
app.post('/header', async (req, res) => {
  const own = new OpenAI({ apiKey: req.get('x-api-key') });
  const answer = await own.responses.create({ model: req.body.model, input: 'Good morning' });
  res.json(answer.output_text);
});

declare function loadProfile(session: string): Promise<{ key: string }>;
