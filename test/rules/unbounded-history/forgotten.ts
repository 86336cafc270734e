// That somebody may begin anew makes no conversation shorter that goes on.
import express from 'express';
import OpenAI from 'openai';

type Turn = OpenAI.ChatCompletionMessageParam;

const openai = new OpenAI();
const app = express();
const sessions = new Map<string, Turn[]>();

function turnsOf(id: string): Turn[] {
  let found = sessions.get(id);
  if (!found) {
    found = [];
    sessions.set(id, found);
  }
  return found;
}

app.post('/chat/:id', async (req, res) => {
  const turns = turnsOf(req.params.id);
  turns.push({ role: 'user', content: String(req.body.text) });
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: turns });
//                                                                                     ^^^^^ unbounded-history [warning]: `turns` outlives the request, only grows
  res.json(answer.choices[0]?.message);
});
app.delete('/chat/:id', (req, res) => {
  sessions.delete(req.params.id);
  res.end();
});

// Clean: nobody knows how long one may become before the timer clears it away.
const timed = new Map<string, Turn[]>();
app.post('/timed/:id', async (req, res) => {
  const turns = timed.get(req.params.id) ?? [];
  timed.set(req.params.id, turns);
  turns.push({ role: 'user', content: String(req.body.text) });
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: turns });
  res.json(answer.choices[0]?.message);
  setTimeout(() => timed.delete(req.params.id), 60_000);
});
