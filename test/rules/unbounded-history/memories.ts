// Memories: objects of the project that keep the list and give it back.
import express from 'express';
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

class Memory {
  private readonly messages: Message[] = [];

  add(message: Message) {
    this.messages.push(message);
  }

  all(): Message[] {
    return [{ role: 'system', content: 'Be kind.' }, ...this.messages];
  }
}

class Recent {
  private readonly messages: Message[] = [];

  add(message: Message) {
    this.messages.push(message);
    if (this.messages.length > 20) this.messages.shift();
  }

  all(): Message[] {
    return this.messages;
  }
}

const openai = new OpenAI();
const app = express();
const memories = new Map<string, Memory>();
const recent = new Map<string, Recent>();
const common = new Memory();

async function complete(messages: Message[]) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
//                                                                      ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completi
  return answer.choices[0]?.message.content;
}

app.post('/chat', async (req, res) => {
  let memory = memories.get(req.body.user);
  if (!memory) {
    memory = new Memory();
    memories.set(req.body.user, memory);
  }
  memory.add({ role: 'user', content: req.body.text });
  res.json(await complete(memory.all()));
});

app.post('/common', async (req, res) => {
  common.add({ role: 'user', content: req.body.text });
  res.json(await openai.chat.completions.create({ model: 'gpt-5', messages: common.all() }));
//                                                                          ^^^^^^^^^^^^ unbounded-history [warning]: `common.all()` outlives the request, only grows, and `openai.chat.comp
});

app.post('/recent', async (req, res) => {
  const memory = recent.get(req.body.user) ?? new Recent();
  recent.set(req.body.user, memory);
  memory.add({ role: 'user', content: req.body.text });
  // Clean: the last twenty.
  res.json(await openai.chat.completions.create({ model: 'gpt-5', messages: memory.all() }));
});

app.post('/once', async (req, res) => {
  const memory = new Memory();
  memory.add({ role: 'user', content: req.body.text });
  // Clean: made for each request.
  res.json(await openai.chat.completions.create({ model: 'gpt-5', messages: memory.all() }));
});
