// The field of an instance that lives as long as the server.
import OpenAI from 'openai';
import express from 'express';

const openai = new OpenAI();
const app = express();

class Chat {
  private readonly messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];

  async ask(content: string) {
    this.messages.push({ role: 'user', content });
    const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: this.messages });
//                                                                                   ^^^^^^^^^^^^^ unbounded-history [warning]: `this.messages` outlives the request
    return answer.choices[0]?.message.content;
  }
}

class Task {
  private readonly messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];

  async ask(content: string) {
    this.messages.push({ role: 'user', content });
    // Clean: a new one is made for each request.
    const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: this.messages });
    return answer.choices[0]?.message.content;
  }
}

const chat = new Chat();
app.post('/chat', async (request, response) => {
  response.json(await chat.ask(request.body.text));
});
app.post('/task', async (request, response) => {
  response.json(await new Task().ask(request.body.text));
});
