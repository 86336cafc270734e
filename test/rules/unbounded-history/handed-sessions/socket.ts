import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import { reply, replyInShort, sumUp, write } from './reply.js';
import { Draft, Session, sessions, Trimmed, trimmed } from './session.js';

const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket) => {
  const session = new Session(randomUUID());
  sessions.set(session.id, session);
  const short = new Trimmed();
  trimmed.set(session.id, short);

  socket.on('message', async (data) => {
    session.push(String(data));
    socket.send(await reply(session));
    const draft = new Draft();
    await write(draft, String(data));
    await replyInShort(short, String(data));
    short.messages = short.messages.slice(-20);
  });
  socket.on('close', async () => {
    await sumUp(session);
    sessions.delete(session.id);
  });
});
