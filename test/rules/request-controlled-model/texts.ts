import { GoogleGenerativeAI } from '@google/generative-ai';
import express from 'express';

const model = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '').getGenerativeModel({ model: 'gemini-3-flash' });
const app = express();

app.post('/whole', async (req, res) => {
  const { response } = await model.generateContent(req.body);
//                                                 ^^^^^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`req.body`) as it is,
  res.send(response.text());
});

// Clean: where the options may stand as well, there stands a text.
app.post('/part', async (req, res) => {
  const { response } = await model.generateContent(req.body.message);
  res.send(response.text());
});

app.post('/drawn', async (req, res) => {
  const { message } = req.body;
  const { response } = await model.generateContent(message);
  res.send(response.text());
});
