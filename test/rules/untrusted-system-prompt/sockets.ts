import OpenAI from 'openai';
import { Server } from 'socket.io';
import { type WebSocket, WebSocketServer } from 'ws';

const client = new OpenAI();
const server = new Server(3000);
const sockets = new WebSocketServer({ port: 8080 });

// Whoever is connected writes what they like.
server.on('connection', (socket) => {
  socket.on('chat', async (persona, question) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You are ${persona}.`, input: question });
//                                                                                               ^^^^^^^ untrusted-system-prompt [error]: `persona` comes from a request and stands in the system prompt, where 
    socket.emit('answer', answer.output_text);
  });
});

sockets.on('connection', (socket) => listen(socket));

function listen(socket: WebSocket) {
  socket.on('message', async (data) => {
    const { persona } = JSON.parse(String(data));
    const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You are ${persona}.`, input: 'Begin' });
//                                                                                               ^^^^^^^ untrusted-system-prompt [error]: `persona` comes from a request and stands in the system prompt, where 
    socket.send(answer.output_text);
  });
}

// The name of a room is the server's.
server.on('connection', (socket) => {
  socket.on('chat', async (question) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', instructions: `You speak in ${socket.data.room}.`, input: question });
    socket.emit('answer', answer.output_text);
  });
});
