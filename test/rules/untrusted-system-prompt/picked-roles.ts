import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const client = new Anthropic();

interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

// Messages are told apart by their roles where the provider wants them apart.
async function ask(messages: Message[]) {
  return client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 100,
    system: messages.filter((one) => one.role === 'system').map((one) => one.content).join('\n'),
    messages: messages.filter(({ role }) => role !== 'system').map(({ content }) => ({ role: 'user', content })),
  });
}

async function askOnce(messages: Message[]) {
  const system = messages.find((one) => one.role === 'system')?.content;
  return client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, system, messages: [] });
}

// Clean: what is sent stands in the message of a user.
app.post('/asked', async (req, res) => {
  res.json(await ask([{ role: 'system', content: 'You translate.' }, { role: 'user', content: req.body.text }]));
});

app.post('/once', async (req, res) => {
  res.json(await askOnce([{ role: 'system', content: 'You translate.' }, { role: 'user', content: req.body.text }]));
});

app.post('/told', async (req, res) => {
  res.json(await ask([{ role: 'system', content: `You speak ${req.body.language}.` }, { role: 'user', content: 'Hello' }]));
//                                                            ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
});

app.post('/told-once', async (req, res) => {
  res.json(await askOnce([{ role: 'system', content: `You speak ${req.body.language}.` }]));
//                                                                ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
});
