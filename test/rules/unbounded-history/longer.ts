// A longer list takes the place of the one that was kept.
import { Agent, type AgentInputItem, run } from '@openai/agents';
import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const anthropic = new Anthropic();
const agent = new Agent({ name: 'Support', instructions: 'Be kind.' });
const app = express();
const threads = new Map<string, AgentInputItem[]>();
const chats = new Map<string, Anthropic.MessageParam[]>();
const last: Record<string, Anthropic.MessageParam[]> = {};

app.post('/agent/:thread', async (req, res) => {
  const history = threads.get(req.params.thread) ?? [];
  const result = await run(agent, [...history, { role: 'user', content: req.body.text }]);
//                                    ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `run` sends all of it:
  threads.set(req.params.thread, result.history);
  res.json(result.finalOutput);
});

app.post('/chat/:id', async (req, res) => {
  const history = chats.get(req.params.id) ?? [];
  const messages: Anthropic.MessageParam[] = [...history, { role: 'user', content: req.body.text }];
//                                               ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `anthropic.messages.cr
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages });
  chats.set(req.params.id, [...history, { role: 'user', content: req.body.text }, { role: 'assistant', content: message.content }]);
  res.json(message.content);
});

app.post('/last/:id', async (req, res) => {
  const history = last[req.params.id] ?? [];
  // Clean: nothing but the last turn is kept.
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [...history, { role: 'user', content: req.body.text }] });
  last[req.params.id] = [{ role: 'user', content: req.body.text }, { role: 'assistant', content: message.content }];
  res.json(message.content);
});
