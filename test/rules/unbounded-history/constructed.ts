// Fields that the constructor fills, of instances that live longer than a message.
import { Mistral } from '@mistralai/mistralai';
import express from 'express';
import { WebSocketServer } from 'ws';

type Message = { role: 'user' | 'assistant' | 'system'; content: string };

class Talk {
  private readonly mistral = new Mistral();
  private messages: Message[];

  constructor(system: string) {
    this.messages = [{ role: 'system', content: system }];
  }

  async send(content: string) {
    this.messages.push({ role: 'user', content });
    const answer = await this.mistral.chat.complete({ model: 'mistral-large-latest', messages: this.messages });
//                                                                                             ^^^^^^^^^^^^^ unbounded-history [warning]: `this.messages` outlives the request, only grows, and `this.mistral.ch
    return String(answer.choices?.[0]?.message?.content);
  }

  reset() {
    this.messages = [];
  }
}

class Short {
  private readonly mistral = new Mistral();
  private messages: Message[];

  constructor() {
    this.messages = [];
  }

  async send(content: string) {
    this.messages.push({ role: 'user', content });
    this.messages = this.messages.slice(-20);
    // Clean: only the last ones are kept.
    return this.mistral.chat.complete({ model: 'mistral-large-latest', messages: this.messages });
  }
}

class Fresh {
  private readonly mistral = new Mistral();
  private messages: Message[] = [];

  async send(content: string) {
    this.messages = [];
    this.messages.push({ role: 'user', content });
    // Clean: it begins anew each time.
    return this.mistral.chat.complete({ model: 'mistral-large-latest', messages: this.messages });
  }
}

const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket) => {
  const talk = new Talk('You are kind.');
  socket.on('message', async (data) => socket.send(await talk.send(String(data))));
  socket.on('close', () => talk.reset());
});

const short = new Short();
const fresh = new Fresh();
const app = express();
app.post('/short', async (req, res) => {
  res.json(await short.send(req.body.text));
});
app.post('/fresh', async (req, res) => {
  res.json(await fresh.send(req.body.text));
});
