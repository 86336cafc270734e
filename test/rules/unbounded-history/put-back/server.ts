import { Agent, run, user } from '@openai/agents';
import express from 'express';
import { shortStore, store } from './store.js';
import { getCounted, getCut, getHistory, saveCounted, saveCut, saveHistory } from './threads.js';

const app = express();
const agent = new Agent({ name: 'Trips', instructions: 'You plan trips.' });

app.post('/chat/:id', async (req, res) => {
  const { id } = req.params;
  const thread = getHistory(id);
  const result = await run(agent, [...thread, user(String(req.body.text))]);
//                                    ^^^^^^ unbounded-history [warning]: `thread` outlives the request, only grows, and `run` sends all of it: 
  saveHistory(id, result.history);
  res.json({ text: result.finalOutput });
});

// Clean: what is put back is counted first.
app.post('/counted/:id', async (req, res) => {
  const { id } = req.params;
  const result = await run(agent, [...getCounted(id), user(String(req.body.text))]);
  saveCounted(id, result.history);
  res.json({ text: result.finalOutput });
});

// Clean: the last of them are put back.
app.post('/cut/:id', async (req, res) => {
  const { id } = req.params;
  const result = await run(agent, [...getCut(id), user(String(req.body.text))]);
  saveCut(id, result.history.slice(-20));
  res.json({ text: result.finalOutput });
});

app.post('/stored/:id', async (req, res) => {
  const { id } = req.params;
  const result = await run(agent, [...store.get(id), user(String(req.body.text))]);
//                                    ^^^^^^^^^^^^^ unbounded-history [warning]: `store.get(id)` outlives the request, only grows, and `run` sends all 
  store.save(id, result.history);
  res.json({ text: result.finalOutput });
});

// Clean: the store keeps the last of them.
app.post('/short/:id', async (req, res) => {
  const { id } = req.params;
  const result = await run(agent, [...shortStore.get(id), user(String(req.body.text))]);
  shortStore.save(id, result.history);
  res.json({ text: result.finalOutput });
});
