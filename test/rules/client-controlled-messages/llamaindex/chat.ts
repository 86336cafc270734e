import { OpenAI } from '@llamaindex/openai';
import express from 'express';
import { ContextChatEngine, Settings, VectorStoreIndex } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-6-luna', apiKey: process.env.OPENAI_API_KEY });

const app = express();
const index = await VectorStoreIndex.fromDocuments([]);
const retriever = index.asRetriever();

app.post('/begun', async (req, res) => {
  const { message, messages } = req.body;
  const engine = new ContextChatEngine({ retriever, chatHistory: messages });
//                                                               ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  const { response } = await engine.chat({ message });
  res.json({ response });
});

app.post('/turn', async (req, res) => {
  const engine = new ContextChatEngine({ retriever });
  const { response } = await engine.chat({ message: req.body.message, chatHistory: req.body.history });
//                                                                                 ^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `req.body.history` goes from the request to the model as it is, so tha
  res.json({ response });
});

// Clean: only what users and the model say.
app.post('/roles', async (req, res) => {
  const messages: { role: string; content: string }[] = req.body.messages;
  const said = messages.filter(({ role }) => role === 'user' || role === 'assistant');
  const engine = new ContextChatEngine({ retriever, chatHistory: said });
  const { response } = await engine.chat({ message: req.body.message });
  res.json({ response });
});

// Clean: a text is what the user says.
app.post('/message', async (req, res) => {
  const engine = new ContextChatEngine({ retriever, chatHistory: [] });
  const { response } = await engine.chat({ message: req.body.message });
  res.json({ response });
});
