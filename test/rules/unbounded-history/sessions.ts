// One list for each user, which lives as long as the server.
import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const anthropic = new Anthropic();
const app = express();
const sessions = new Map<string, Anthropic.MessageParam[]>();
const chats: Record<string, Anthropic.MessageParam[]> = {};
const ended = new Map<string, Anthropic.MessageParam[]>();

app.post('/chat', async (request, response) => {
  const history = sessions.get(request.body.user) ?? [];
  history.push({ role: 'user', content: request.body.text });
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: history });
//                                                                                                         ^^^^^^^ unbounded-history [warning]: `history` outlives the request
  history.push({ role: 'assistant', content: message.content });
  sessions.set(request.body.user, history);
  response.json(message.content);
});

function historyOf(user: string) {
  const known = (chats[user] ??= []);
  return known;
}

app.post('/helper', async (request, response) => {
  const history = historyOf(request.body.user);
  history.push({ role: 'user', content: request.body.text });
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Be kind.' }, ...history];
//                                                                                      ^^^^^^^ unbounded-history [warning]: `history` outlives the request
  response.json(await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages }));
});

app.post('/ended', async (request, response) => {
  const history = ended.get(request.body.user) ?? [];
  history.push({ role: 'user', content: request.body.text });
  // Clean: a conversation ends at some time.
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: history });
  ended.set(request.body.user, history);
  if (message.stop_reason === 'end_turn') ended.delete(request.body.user);
  response.json(message.content);
});
