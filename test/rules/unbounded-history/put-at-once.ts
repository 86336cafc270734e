// A conversation is put away in the same breath in which it is made.
import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const app = express();

class Conversation {
  #turns: { role: 'user' | 'assistant'; content: string }[] = [];

  async say(text: string) {
    this.#turns.push({ role: 'user', content: text });
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: [{ role: 'system', content: 'Be short.' }, ...this.#turns] });
//                                                                                                                           ^^^^^^^^^^^ unbounded-history [warning]: `this.#turns` outlives the request, only grows, and `client.responses.
    this.#turns.push({ role: 'assistant', content: answer.output_text });
    return answer.output_text;
  }
}

const conversations = new Map<string, Conversation>();

app.post('/say/:id', async (request, response) => {
  let conversation = conversations.get(request.params.id);
  if (!conversation) conversations.set(request.params.id, (conversation = new Conversation()));
  response.json({ text: await conversation.say(request.body.text) });
});

class Question {
  turns: { role: 'user' | 'assistant'; content: string }[] = [];

  async ask(text: string) {
    this.turns.push({ role: 'user', content: text });
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: [...this.turns] });
    return answer.output_text;
  }
}

// Clean: it is over with the request.
app.post('/ask', async (request, response) => {
  let question: Question | undefined;
  const texts: string[] = [];
  for (const text of request.body.texts.slice(0, 3)) texts.push(await (question = new Question()).ask(text));
  response.json({ texts, asked: question !== undefined });
});
