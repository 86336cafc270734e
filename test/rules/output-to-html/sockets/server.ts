import { createServer } from 'node:http';
import OpenAI from 'openai';
import { Server } from 'socket.io';

const client = new OpenAI();
const io = new Server(createServer());

io.on('connection', (socket) => {
  socket.on('say', async (input: string) => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input });
    socket.emit('said', { who: 'innkeeper', text: answer.output_text });
    io.emit('rumour', answer.output_text);
    socket.emit('greeting', { text: 'Welcome' });
  });
});
