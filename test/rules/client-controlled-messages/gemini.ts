import { GoogleGenAI } from '@google/genai';
import express from 'express';

const app = express();
const client = new GoogleGenAI({});

// The API knows two roles, of which one is the model's.
app.post('/chat', async (req, res) => {
  const { contents } = req.body;
  const answer = await client.models.generateContent({ model: 'gemini-3-pro', contents: contents });
//                                                                                      ^^^^^^^^ client-controlled-messages [information]: `contents` goes from the request to the model as it is. System message
  res.json({ text: answer.text });
});

// Clean: the server writes the role.
app.post('/ask', async (req, res) => {
  const answer = await client.models.generateContent({
    model: 'gemini-3-pro',
    contents: [{ role: 'user', parts: [{ text: req.body.question }] }],
  });
  res.json({ text: answer.text });
});
