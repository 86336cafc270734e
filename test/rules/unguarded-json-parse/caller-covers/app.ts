import express from 'express';
import { extract, extractTags } from './extract.js';

const app = express();

app.post('/extract', async (req, res) => {
  try {
    res.json(await extract(req.body.text));
  } catch (error) {
    console.error(error);
    res.json({});
  }
});

app.post('/tags', async (req, res) => {
  res.json(await extractTags(req.body.text));
});
