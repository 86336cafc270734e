// The last messages go into a question of their own; the conversation itself is sent whole.
import express from 'express';
import { ChatOpenAI } from '@langchain/openai';
import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';

const app = express();
const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000, maxTokens: 500 });
const small = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000, maxTokens: 50 });
const talks = new Map<string, BaseMessage[]>();
const streamed = new Map<string, BaseMessage[]>();
const shorter = new Map<string, BaseMessage[]>();

const standAlone = (question: string, history: BaseMessage[]) =>
  small.invoke([new SystemMessage('Say it so that it stands alone.'), ...history.slice(-6), new HumanMessage(question)]);

function title(history: BaseMessage[]) {
  const prompt = `A title for:\n${history.slice(0, 4).map((one) => one.text).join('\n').slice(0, 2000)}`;
  return small.invoke(prompt);
}

app.post('/ask/:id', async (req, res) => {
  const history = talks.get(req.params.id) ?? [];
  const question = await standAlone(req.body.text, history);
  const answer = await model.invoke([...history, new HumanMessage(question.text)]);
//                                      ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `model.invoke` sends all
  history.push(new HumanMessage(req.body.text), new AIMessage(answer.text));
  talks.set(req.params.id, history);
  res.json({ text: answer.text, title: (await title(history)).text });
});

const parts = (history: BaseMessage[]) => model.stream([...history, new HumanMessage('And?')]);
//                                                         ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `model.stream` sends all
const whole = (history: BaseMessage[]) => model.invoke(history);
//                                                     ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `model.invoke` sends all

// The same model gives the answer piece by piece elsewhere.
app.post('/parts/:id', async (req, res) => {
  const history = streamed.get(req.params.id) ?? [];
  history.push(new HumanMessage(req.body.text));
  streamed.set(req.params.id, history);
  if (req.body.parts) for await (const part of await parts(history)) res.write(part.text);
  else res.json((await whole(history)).text);
});

// Clean: what is cut is kept.
app.post('/short/:id', async (req, res) => {
  const history = shorter.get(req.params.id) ?? [];
  const answer = await model.invoke([...history, new HumanMessage(req.body.text)]);
  history.push(new HumanMessage(req.body.text), new AIMessage(answer.text));
  shorter.set(req.params.id, [...history.slice(-6)]);
  res.json({ text: answer.text });
});
