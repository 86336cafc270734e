import { Agent, handoff, run } from '@openai/agents';
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

// Through a helper, by way of another agent.
app.post('/buy', async (req, res) => {
  const buyer = new Agent({ name: 'buyer', instructions: `You buy for ${req.body.company}.` });
//                                                                      ^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.company` comes from a request and stands in the system promp
  const office = new Agent({ name: 'office', instructions: 'You find a buyer.', handoffs: [handoff(buyer)] });
  const triage = Agent.create({ name: 'triage', instructions: 'Find out who can help.', handoffs: [office] });
  const result = await run(triage, req.body.message);
  res.json({ text: result.finalOutput });
});
