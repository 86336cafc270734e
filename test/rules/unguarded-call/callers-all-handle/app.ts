import express from 'express';
import { complete, summarize } from './llm.js';

const app = express();

app.get('/summary', async (req, res) => {
  try {
    res.send(await summarize(String(req.query.text)));
  } catch (error) {
    console.error(error);
    res.status(502).send('Try again later.');
  }
});

app.get('/title', (req, res) => {
  complete(`Title for: ${req.query.text}`).then(
    (title) => res.send(title),
    () => res.send('Untitled'),
  );
});
