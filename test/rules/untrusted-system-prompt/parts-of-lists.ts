// A function of the project that gives the last messages gives them with their roles.
import OpenAI from 'openai';
import { WebSocketServer } from 'ws';

type Turn = { role: 'system' | 'user'; content: string };

const openai = new OpenAI();

function lastOf(turns: Turn[], most: number): Turn[] {
  return turns.slice(-most);
}
const withoutSystem = (turns: Turn[]) => turns.filter(({ role }) => role !== 'system').slice(-20);

new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  const turns: Turn[] = [];
  const others: Turn[] = [];
  socket.on('message', async (data) => {
    const message = JSON.parse(data.toString());
    turns.push({ role: 'user', content: message.text });
    if (message.style) turns.push({ role: 'system', content: `Style: ${message.style}` });
//                                                                     ^^^^^^^^^^^^^ untrusted-system-prompt [error]: `message.style` comes from a request
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: lastOf(turns, 20) });
  });
  socket.on('message', async (data) => {
    const message = JSON.parse(data.toString());
    others.push({ role: 'user', content: message.text });
    // Clean: those of the system do not go on.
    if (message.style) others.push({ role: 'system', content: `Style: ${message.style}` });
    await openai.chat.completions.create({ model: 'gpt-6-luna', messages: withoutSystem(others) });
  });
});
