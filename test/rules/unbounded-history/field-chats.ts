// Chats of an SDK that a service keeps in a field.
import { GoogleGenAI, type Chat } from '@google/genai';
import express from 'express';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const app = express();

class Assistant {
  private chat: Chat | null = null;

  async say(message: string) {
    this.chat ??= ai.chats.create({ model: 'gemini-2.5-pro' });
    return (await this.chat.sendMessage({ message })).text;
//                ^^^^^^^^^ unbounded-history [warning]: `this.chat` lives on from one request to the next, remembers all that 
  }
}

class Guide {
  private chat?: Chat;

  async say(message: string) {
    if (!this.chat) {
      this.chat = ai.chats.create({ model: 'gemini-2.5-pro' });
    }
    return (await this.chat.sendMessage({ message })).text;
//                ^^^^^^^^^ unbounded-history [warning]: `this.chat` lives on from one request to the next, remembers all that 
  }
}

class Teacher {
  private readonly chat = ai.chats.create({ model: 'gemini-2.5-pro' });

  async say(message: string) {
    return (await this.chat.sendMessage({ message })).text;
//                ^^^^^^^^^ unbounded-history [warning]: `this.chat` lives on from one request to the next, remembers all that 
  }
}

class Guest {
  private chat: Chat | null = null;

  // Clean: it can be ended.
  async say(message: string) {
    this.chat ??= ai.chats.create({ model: 'gemini-2.5-pro' });
    return (await this.chat.sendMessage({ message })).text;
  }

  leave() {
    this.chat = null;
  }
}

class Clerk {
  private chat?: Chat;

  // Clean: each question begins another.
  async say(message: string) {
    this.chat = ai.chats.create({ model: 'gemini-2.5-pro' });
    return (await this.chat.sendMessage({ message })).text;
  }
}

class Task {
  private readonly chat = ai.chats.create({ model: 'gemini-2.5-pro' });

  // Clean: a new one is made for each request.
  async say(message: string) {
    return (await this.chat.sendMessage({ message })).text;
  }
}

const assistant = new Assistant();
const guide = new Guide();
const teacher = new Teacher();
const guest = new Guest();
const clerk = new Clerk();

app.post('/assistant', async (request, response) => {
  response.json(await assistant.say(request.body.text));
});
app.post('/guide', async (request, response) => {
  response.json(await guide.say(request.body.text));
});
app.post('/teacher', async (request, response) => {
  response.json(await teacher.say(request.body.text));
});
app.post('/guest', async (request, response) => {
  response.json(await guest.say(request.body.text));
  if (request.body.last) guest.leave();
});
app.post('/clerk', async (request, response) => {
  response.json(await clerk.say(request.body.text));
});
app.post('/task', async (request, response) => {
  response.json(await new Task().say(request.body.text));
});
