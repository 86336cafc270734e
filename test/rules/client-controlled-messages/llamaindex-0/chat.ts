import express from 'express';
import { type ChatMessage, HistoryChatEngine, OpenAI, SimpleChatEngine, SimpleChatHistory } from 'llamaindex';

const llm = new OpenAI({ model: 'gpt-6-luna' });
const app = express();

app.post('/turn', async (req, res) => {
  const { messages }: { messages: ChatMessage[] } = req.body;
  const last = messages.pop();
  const engine = new SimpleChatEngine({ llm });
  const { response } = await engine.chat(last?.content ?? '', messages);
//                                                            ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is
  res.json({ response });
});

app.post('/history', async (req, res) => {
  const { message, chatHistory: messages } = req.body;
  const history = new SimpleChatHistory({ messages });
//                                        ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is
  const { response } = await new HistoryChatEngine({ llm }).chat(message, history);
  res.json({ response });
});

// Clean: only what users and the model say.
app.post('/roles', async (req, res) => {
  const { message, messages }: { message: string; messages: ChatMessage[] } = req.body;
  const said = messages.filter(({ role }) => role === 'user' || role === 'assistant');
  const { response } = await new HistoryChatEngine({ llm }).chat(message, new SimpleChatHistory({ messages: said }));
  res.json({ response });
});

// Clean: a text is what the user says, and the history is the server's.
app.post('/message', async (req, res) => {
  const { response } = await new SimpleChatEngine({ llm }).chat(req.body.message, []);
  res.json({ response });
});
