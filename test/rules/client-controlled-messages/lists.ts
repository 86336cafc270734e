import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const MOST = 20;

// The last ones still have the roles that they came with.
app.post('/last', async (req, res) => {
  const { messages } = req.body;
  const last = messages.slice(-MOST);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages: last }));
//                                                                               ^^^^ client-controlled-messages [warning]: `last`
});

// So do copies with something else in them.
app.post('/copies', async (req, res) => {
  const { messages }: { messages: UIMessage[] } = req.body;
  const cleaned = messages.map((one) => ({ ...one, parts: one.parts.filter((part) => part.type === 'text') }));
  const result = streamText({ model: openai('gpt-6-luna'), messages: await convertToModelMessages(cleaned) });
//                                                                                                ^^^^^^^ client-controlled-messages [warning]: `cleaned`
  result.pipeTextStreamToResponse(res);
});

// A cast checks nothing, and counting and picking one out neither.
app.post('/cast', async (req, res) => {
  const { messages } = req.body;
  const question = messages.findLast((one: { role: string }) => one.role === 'user');
  console.log(messages.filter((one: { role: string }) => one.role === 'user').length, question);
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: toMessages(messages),
//            ^^^^^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `toMessages(messages)` goes from the request to the model as it is, so
  });
  res.json(answer.choices[0]?.message);
});

interface Sent {
  role: string;
  text: string;
}

function toMessages(sent: Sent[]): OpenAI.ChatCompletionMessageParam[] {
  return sent.filter(({ text }) => text !== '').map(({ role, text }) => ({ role: role as 'user' | 'assistant', content: text }));
}

// Together with the server's own.
app.post('/together', async (req, res) => {
  const rules: OpenAI.ChatCompletionMessageParam[] = [{ role: 'system', content: 'You help.' }];
  const messages = rules.concat(req.body.messages);
//                              ^^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `req.body.messages`
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: the server decides on two.
app.post('/two', async (req, res) => {
  const messages = req.body.messages.map((one: Sent) => ({ role: one.role === 'user' ? 'user' : 'assistant', content: one.text }));
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: those of the system are left out.
app.post('/left-out', async (req, res) => {
  const messages = req.body.messages.filter((one: Sent) => one.role !== 'system').slice(-MOST);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// Clean: one with another role ends it.
app.post('/refused', async (req, res) => {
  const { messages } = req.body;
  if (messages.some((one: Sent) => one.role === 'system' || one.role === 'tool')) return res.status(400).end();
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages: messages.slice(-MOST) }));
});

// Clean: a function of another package may do anything.
app.post('/elsewhere', async (req, res) => {
  const messages = req.body.messages.filter(isMessage);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

declare function isMessage(one: unknown): one is OpenAI.ChatCompletionMessageParam;
