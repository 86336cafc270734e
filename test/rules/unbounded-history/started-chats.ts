// A chat that is started anew with all that was said before.
import { GoogleGenerativeAI } from '@google/generative-ai';
import { Server } from 'socket.io';

const model = new GoogleGenerativeAI(process.env.GEMINI_KEY ?? '').getGenerativeModel({ model: 'gemini-3.5-flash' });

new Server().on('connection', (socket) => {
  const history: { role: string; parts: { text: string }[] }[] = [];
  socket.on('message', async ({ text }: { text: string }) => {
    history.push({ role: 'user', parts: [{ text }] });
    const result = await model.startChat({ history }).sendMessage(text);
//                                         ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `model.startChat({ his
    history.push({ role: 'model', parts: [{ text: result.response.text() }] });
    socket.emit('answer', result.response.text());
  });
});

// Clean: it does not grow for ever.
new Server().on('connection', (socket) => {
  const history: { role: string; parts: { text: string }[] }[] = [];
  socket.on('message', async ({ text }: { text: string }) => {
    const result = await model.startChat({ history: history.slice(-10) }).sendMessage(text);
    history.push({ role: 'user', parts: [{ text }] });
    socket.emit('answer', result.response.text());
  });
});
