const express = require('express');
const Koa = require('koa');
const OpenAI = require('openai');
const WebSocket = require('ws');

const app = express();
const koa = new Koa();
const client = new OpenAI();
const sockets = new WebSocket.Server({ port: 8080 });

// What a module is, whoever asks for it.
app.post('/speak', async (req, res) => {
  const { language } = req.body;
  res.json(await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${language}.`, input: 'Begin' }));
//                                                                                         ^^^^^^^^ untrusted-system-prompt [error]: `language` comes from a request and stands in the system prompt, where
});

koa.use(async (ctx) => {
  ctx.body = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${ctx.query.language}.`, input: 'Begin' });
//                                                                                           ^^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `ctx.query.language` comes from a request and stands in the system pro
});

sockets.on('connection', (socket) => {
  socket.on('message', async (data) => {
    const message = JSON.parse(data.toString());
    const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak ${message.language}.`, input: 'Begin' });
//                                                                                                 ^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `message.language` comes from a request and stands in the system promp
    socket.send(answer.output_text);
  });
});

// There it is what the user says.
sockets.on('connection', (socket) => {
  socket.on('message', async (data) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: 'You help.', input: data.toString() });
    socket.send(answer.output_text);
  });
});
