// A chain that sends the history of a session before each question.
import { InMemoryChatMessageHistory } from '@langchain/core/chat_history';
import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts';
import { RunnableWithMessageHistory } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';
import express from 'express';

declare class StoredHistory extends InMemoryChatMessageHistory {}
const app = express();
const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const prompt = ChatPromptTemplate.fromMessages([new MessagesPlaceholder('history'), ['human', '{question}']]);

const sessions = new Map<string, InMemoryChatMessageHistory>();
function historyOf(id: string) {
  let history = sessions.get(id);
  if (!history) sessions.set(id, (history = new InMemoryChatMessageHistory()));
  return history;
}

const chain = new RunnableWithMessageHistory({
  runnable: prompt.pipe(model),
  getMessageHistory: (id) => historyOf(id),
  inputMessagesKey: 'question',
  historyMessagesKey: 'history',
});

app.post('/ask', async (req, res) => {
  res.json(await chain.invoke({ question: req.body.text }, { configurable: { sessionId: req.body.id } }));
//               ^^^^^ unbounded-history [warning]: `chain` lives on from one request to the next, remembers all that was 
});

const histories: Record<string, InMemoryChatMessageHistory> = {};
const withHistory = new RunnableWithMessageHistory({
  runnable: prompt.pipe(model),
  getMessageHistory: async (sessionId) => {
    if (histories[sessionId] === undefined) histories[sessionId] = new InMemoryChatMessageHistory();
    return histories[sessionId];
  },
  inputMessagesKey: 'question',
});

app.post('/stream', async (req, res) => {
  const stream = await withHistory.stream({ question: req.body.text }, { configurable: { sessionId: req.body.id } });
//                     ^^^^^^^^^^^ unbounded-history [warning]: `withHistory` lives on from one request to the next, remembers all tha
  for await (const chunk of stream) res.write(String(chunk.content));
  res.end();
});

// Clean: how long these are, who stores them decides.
const stored = new Map<string, StoredHistory>();
const storing = new RunnableWithMessageHistory({
  runnable: prompt.pipe(model),
  getMessageHistory: (id) => {
    let history = stored.get(id);
    if (!history) stored.set(id, (history = new StoredHistory()));
    return history;
  },
});

app.post('/stored', async (req, res) => {
  res.json(await storing.invoke({ question: req.body.text }, { configurable: { sessionId: req.body.id } }));
});

// Clean: one for each question.
const fresh = new RunnableWithMessageHistory({
  runnable: prompt.pipe(model),
  getMessageHistory: () => new InMemoryChatMessageHistory(),
});

app.post('/fresh', async (req, res) => {
  res.json(await fresh.invoke({ question: req.body.text }, { configurable: { sessionId: req.body.id } }));
});

// Clean: sessions are ended.
const short = new Map<string, InMemoryChatMessageHistory>();
const ended = new RunnableWithMessageHistory({
  runnable: prompt.pipe(model),
  getMessageHistory: (id) => {
    const history = short.get(id) ?? new InMemoryChatMessageHistory();
    short.set(id, history);
    setTimeout(() => short.delete(id), 60_000);
    return history;
  },
});

app.post('/ended', async (req, res) => {
  res.json(await ended.invoke({ question: req.body.text }, { configurable: { sessionId: req.body.id } }));
});
