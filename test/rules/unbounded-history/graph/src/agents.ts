import { MemorySaver } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import express from 'express';

const llm = new ChatOpenAI({ model: 'gpt-6-luna' });
const app = express();
const agent = createReactAgent({ llm, tools: [], checkpointSaver: new MemorySaver() });

app.post('/ask/:thread', async (req, res) => {
  const thread = { configurable: { thread_id: req.params.thread } };
  res.json(await agent.invoke({ messages: [{ role: 'user', content: req.body.text }] }, thread));
//               ^^^^^ unbounded-history [warning]: `agent` lives on from one request to the next, remembers all that was 
});

// Clean: nothing is kept.
const once = createReactAgent({ llm, tools: [] });
app.post('/once', async (req, res) => {
  res.json(await once.invoke({ messages: [{ role: 'user', content: req.body.text }] }));
});

// Clean: something stands before the model, and may shorten what it is sent.
const shorter = createReactAgent({ llm, tools: [], checkpointSaver: new MemorySaver(), preModelHook: (state) => state });
app.post('/shorter/:thread', async (req, res) => {
  const thread = { configurable: { thread_id: req.params.thread } };
  res.json(await shorter.invoke({ messages: [{ role: 'user', content: req.body.text }] }, thread));
});

// Clean: a script has an end.
await agent.invoke({ messages: [{ role: 'user', content: 'Hi.' }] }, { configurable: { thread_id: '1' } });
