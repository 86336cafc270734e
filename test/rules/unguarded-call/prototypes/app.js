const express = require('express');
const Chat = require('./chat');

const app = express();
const chat = new Chat();

app.post('/ask', async (req, res) => {
  res.json(await chat.ask(req.body.text));
});
app.post('/sum', async (req, res) => {
  res.json(await chat.sumSafely(req.body.text));
});
app.post('/translate', async (req, res) => {
  res.json(await chat.translate(req.body.text));
});
