import express from 'express';
import { summarize } from './summarize.js';

const app = express();

app.post('/tickets', async (request, response) => {
  response.json({ summary: await summarize(request.body.text) });
});

app.listen(3000);
