import express from 'express';
import { digests, mails } from './queues.js';

const app = express();
app.use(express.json());

app.post('/mails', async (req, res) => {
  const job = await mails.add('write', { sender: req.body.sender, text: req.body.text });
  await digests.add('write', { team: 'sales' });
  res.status(202).json({ id: job.id });
});
