// Instances that are put into a map of the module.
import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const client = new Anthropic();

class Session {
  private readonly messages: Anthropic.MessageParam[] = [];

  async ask(content: string) {
    this.messages.push({ role: 'user', content });
    return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: this.messages });
//                                                                                        ^^^^^^^^^^^^^ unbounded-history [warning]: `this.messages` outlives the request, only grows, and `client.messages
  }
}

class Answer {
  private readonly messages: Anthropic.MessageParam[] = [];

  async ask(content: string) {
    this.messages.push({ role: 'user', content });
    // Clean: made for each request, by a helper.
    return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: this.messages });
  }
}

const sessions = new Map<string, Session>();
function open(id: string): Session {
  const session = new Session();
  sessions.set(id, session);
  return session;
}
const begin = () => {
  const answer = new Answer();
  return answer;
};

const app = express();
app.post('/ask', async (req, res) => {
  const session = sessions.get(req.body.id) ?? open(req.body.id);
  res.json(await session.ask(req.body.text));
});
app.post('/once', async (req, res) => {
  res.json(await begin().ask(req.body.text));
});
