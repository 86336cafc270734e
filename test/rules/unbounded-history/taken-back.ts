// What is taken back when a request fails leaves all that came before it.
import OpenAI from 'openai';
import express from 'express';

const openai = new OpenAI();
const app = express();

type Turns = OpenAI.Chat.Completions.ChatCompletionMessageParam[];

class Chat {
  private readonly turns: Turns = [];

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    try {
      const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: this.turns });
//                                                                                     ^^^^^^^^^^ unbounded-history [warning]: `this.turns` outlives the request, only grows, and `openai.chat.comple
      this.turns.push({ role: 'assistant', content: answer.choices[0]?.message.content ?? '' });
    } catch (error) {
      this.turns.pop();
      throw error;
    }
  }
}

class Talk {
  private readonly turns: Turns = [];

  ask(content: string) {
    this.turns.push({ role: 'user', content });
    return openai.chat.completions.create({ model: 'gpt-4o', messages: this.turns }).catch((error) => {
//                                                                     ^^^^^^^^^^ unbounded-history [warning]: `this.turns` outlives the request, only grows, and `openai.chat.comple
      this.turns.splice(-1, 1);
      throw error;
    });
  }
}

class ShortChat {
  private readonly turns: Turns = [];

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    try {
      // Clean: the oldest go when there are too many.
      await openai.chat.completions.create({ model: 'gpt-4o', messages: this.turns });
    } catch (error) {
      this.turns.splice(0, 2);
      throw error;
    }
  }
}

class LastChat {
  private readonly turns: Turns = [];

  async ask(content: string) {
    this.turns.push({ role: 'user', content });
    // Clean: what was asked does not stay.
    const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: this.turns });
    this.turns.pop();
    return answer;
  }
}

class CutChat {
  private readonly turns: Turns = [];

  async ask(content: string) {
    this.turns.unshift({ role: 'user', content });
    try {
      // Clean: most of them go.
      await openai.chat.completions.create({ model: 'gpt-4o', messages: this.turns });
    } catch {
      for (let i = 0; i < 10; i++) this.turns.pop();
    }
  }
}

const chat = new Chat();
const talk = new Talk();
const shortChat = new ShortChat();
const lastChat = new LastChat();
const cutChat = new CutChat();
app.post('/chat', async (request, response) => {
  await chat.ask(request.body.text);
  await talk.ask(request.body.text);
  await shortChat.ask(request.body.text);
  await lastChat.ask(request.body.text);
  await cutChat.ask(request.body.text);
  response.end();
});
