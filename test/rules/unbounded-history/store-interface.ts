// Histories in a store that is handed over, as an object of functions.
import express from 'express';
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

interface HistoryStore {
  load(id: string): Promise<Message[] | undefined>;
  save(id: string, history: Message[]): Promise<void>;
}

const openai = new OpenAI();
const app = express();
const kept: Record<string, Message[]> = {};

function createStore(): HistoryStore {
  return {
    async load(id: string) {
      return kept[id];
    },
    async save(id: string, history: Message[]) {
      kept[id] = history;
    },
  };
}

function defineChat(path: string, { store, system }: { store: HistoryStore; system: string }) {
  app.post(path, async (req, res) => {
    const history = (await store.load(req.body.id)) ?? [{ role: 'system' as const, content: system }];
    const messages = [...history, { role: 'user' as const, content: req.body.text }];
//                       ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows
    const answer = await openai.chat.completions.create({ model: 'gpt-5', messages });
    await store.save(req.body.id, [...messages, { role: 'assistant', content: answer.choices[0]?.message.content ?? '' }]);
    res.json(answer.choices[0]?.message.content);
  });
}

defineChat('/chat', { store: createStore(), system: 'Be kind.' });
