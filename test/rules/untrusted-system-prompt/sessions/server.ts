import { randomUUID } from 'node:crypto';
import OpenAI from 'openai';
import { WebSocketServer } from 'ws';
import { Session, Signed } from './session.js';

const client = new OpenAI();
const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket, request) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const session = new Session(randomUUID(), url.searchParams.get('name') ?? 'friend');
  const signed = new Signed((request as unknown as { user: { name: string } }).user.name);
  socket.on('message', async (data) => {
    session.say(String(data));
    const answer = await client.chat.completions.create({ model: 'gpt-5', messages: session.messages.slice(-20) });
    socket.send(answer.choices[0]?.message.content ?? '');
    await client.chat.completions.create({ model: 'gpt-5', messages: signed.messages });
  });
});
