import { Agent, run } from '@openai/agents';
import express from 'express';

const app = express();

app.post('/sell', async (req, res) => {
  const sales = new Agent({ name: 'sales', instructions: `You sell for ${req.body.company}.`, handoffDescription: 'Sells' });
//                                                                       ^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.company` comes from a request and stands in the system promp
  const triage = Agent.create({ name: 'triage', instructions: 'Find out who can help.', handoffs: [sales] });
  const result = await run(triage, req.body.message);
  res.json({ text: result.finalOutput });
});

app.post('/write', async (req, res) => {
  const poet = new Agent({ name: 'poet', instructions: 'You write poems.', handoffDescription: `Knows about ${req.body.topic}` });
//                                                                                                            ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.topic` comes from a request and stands in the system prompt,
  const triage = Agent.create({ name: 'triage', instructions: 'Find out who can help.', handoffs: [poet] });
  const result = await run(triage, req.body.message);
  res.json({ text: result.finalOutput });
});

// Clean: what the user says is what an agent is for.
app.post('/help', async (req, res) => {
  const helper = new Agent({ name: 'helper', instructions: 'You help.', handoffDescription: 'Helps' });
  const triage = Agent.create({ name: 'triage', instructions: 'Find out who can help.', handoffs: [helper] });
  const result = await run(triage, req.body.message);
  res.json({ text: result.finalOutput });
});
