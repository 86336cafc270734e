const express = require('express');
const lib = require('./lib');
const { greet, Desk } = require('./desk');

const app = express();
const bot = new lib.Bot();
const desk = new Desk();

app.post('/ask', async (req, res) => res.json(await lib.ask(req.body.text)));
app.post('/sum', async (req, res) => res.json(await lib.sum(req.body.text)));
app.post('/talk', async (req, res) => res.json(await bot.talk(req.body.text)));
app.post('/greet', async (req, res) => res.json(await greet(req.body.text)));
app.post('/serve', async (req, res) => res.json(await desk.serve(req.body.text)));
app.post('/whisper', async (req, res) => {
  try {
    res.json(await bot.whisper(req.body.text));
  } catch (error) {
    console.error(error);
    res.status(503).end();
  }
});
