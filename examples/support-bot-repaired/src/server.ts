import express from 'express';
import { recall, remember } from './memory.js';
import { readOrder } from './orders.js';
import { draftReply } from './reply.js';
import { triage } from './triage.js';

const app = express();
app.use(express.json());

app.post('/tickets', async (req, res) => {
  const text = String(req.body.text);
  const [verdict, order] = await Promise.all([triage(text), readOrder(text)]);
  res.json({ ...verdict, order });
});

app.post('/tickets/:id/reply', async (req, res) => {
  try {
    res.json({ reply: await draftReply(String(req.body.question), recall()) });
  } catch (error) {
    console.error(`No reply to ticket ${req.params.id}`, error);
    res.json({ reply: 'Thank you for your message. A colleague will answer it within a working day.' });
  }
});

app.post('/tickets/:id/solved', (req, res) => {
  remember(String(req.body.text));
  res.status(204).end();
});

app.listen(3000);
