import { Router } from 'express';
import { triage } from '../triage.js';

export const tickets = Router();

tickets.post('/', async (req, res) => {
  res.json(await triage(req.body.text));
});

tickets.post('/bulk', async (req, res) => {
  try {
    res.json(await Promise.all(req.body.texts.map(triage)));
  } catch {
    res.status(502).end();
  }
});
