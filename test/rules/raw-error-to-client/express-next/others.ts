// Words that go out by an assignment, over a socket, and through a small function of one's own.
import Koa from 'koa';
import OpenAI from 'openai';
import { WebSocketServer } from 'ws';

const openai = new OpenAI();
const koa = new Koa();
const sockets = new WebSocketServer({ port: 3001 });

koa.use(async (ctx) => {
  try {
    ctx.body = await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
  } catch (error: any) {
    ctx.status = 500;
    ctx.body = { error: error.message };
//                      ^^^^^^^^^^^^^ raw-error-to-client [warning]: the error goes into the response
  }
});

sockets.on('connection', (socket) => {
  const send = (event: string, data: unknown) => socket.send(JSON.stringify({ event, data }));
  socket.on('message', async (input) => {
    try {
      send('answer', await openai.responses.create({ model: 'gpt-5', input: String(input) }));
    } catch (error) {
      send('error', { text: error instanceof Error ? error.message : 'It failed' });
//                                                   ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
    }
  });
});

// Clean: the client gets a word of the project's.
koa.use(async (ctx) => {
  try {
    ctx.body = await openai.responses.create({ model: 'gpt-5', input: 'Hello' });
  } catch (error: any) {
    console.error(error.message);
    ctx.body = { error: 'Try again later' };
  }
});
