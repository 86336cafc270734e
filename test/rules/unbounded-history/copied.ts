// A copy of what is kept ends with the request, however much is added to it.
import express from 'express';
import OpenAI from 'openai';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

const app = express();
const openai = new OpenAI({ timeout: 20_000 });
const examples: Message[] = [{ role: 'system', content: 'Say what a change does.' }];
const kept = new Map<string, Message[]>();

const ask = (messages: Message[]) => openai.chat.completions.create({ model: 'gpt-5', messages });

function toPrompt(content: string): Message[] {
  const messages = [...examples];
  messages.push({ role: 'user', content });
  return messages;
}

// Clean: the examples stay as long as they are.
app.post('/describe', async (req, res) => {
  res.json(await ask(toPrompt(req.body.diff)));
});

// The copy is kept in the place of the list.
app.post('/chat', async (req, res) => {
  const messages = [...(kept.get(req.body.id) ?? [])];
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-history [warning]: `kept.get(req.body.id) ?? []` outlives the request, only grows, and `o
  messages.push({ role: 'user', content: req.body.text });
  kept.set(req.body.id, messages);
  res.json(await openai.chat.completions.create({ model: 'gpt-5', messages }));
});
