// This file is handed the server, and names no package of it.
import { Ollama } from 'ollama';

const ollama = new Ollama();

export function register(io) {
  io.on('connection', (socket) => {
    socket.on('talk', async ({ name, line }, answer) => {
      const { response } = await ollama.generate({ model: 'llama3.1', system: `You are ${name}.`, prompt: line.slice(0, 300) });
//                                                                                       ^^^^ untrusted-system-prompt [error]: `name` comes from a request and stands in the system prompt, where the
      answer(response);
    });
  });
}
