import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
import express from 'express';

const app = express();
const model = new GoogleGenerativeAI(process.env.GEMINI_KEY ?? '').getGenerativeModel({ model: 'gemini-3.5-flash' });
const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_KEY });

// What the model is told to have said before.
app.post('/legacy', async (req, res) => {
  const { history, message } = req.body;
  const result = await model.startChat({ history }).sendMessage(message);
//                                       ^^^^^^^ client-controlled-messages [information]: `history` goes from the request to the model as it is. System messages
  res.json({ text: result.response.text() });
});

app.post('/chat', async (req, res) => {
  const chat = ai.chats.create({ model: 'gemini-3.5-flash', history: req.body.history });
//                                                                   ^^^^^^^^^^^^^^^^ client-controlled-messages [information]: `req.body.history` goes from the request to the model as it is. System
  res.json({ text: (await chat.sendMessage({ message: req.body.message })).text });
});

// Clean: kept by the server.
const histories = new Map<string, { role: string; parts: { text: string }[] }[]>();
app.post('/kept', async (req, res) => {
  const chat = ai.chats.create({ model: 'gemini-3.5-flash', history: histories.get(req.body.id)?.slice(-20) });
  res.json({ text: (await chat.sendMessage({ message: req.body.message })).text });
});
