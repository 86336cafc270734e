import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, generateText, pruneMessages, type UIMessage } from 'ai';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

// How many there are and how long they are says nothing of whose words they are.
app.post('/sizes', async (req, res) => {
  const { messages } = req.body;
  const error = validateSizes(messages);
  if (error) return res.status(400).end(error);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages: messages }));
//                                                                               ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
});

function validateSizes(messages: unknown): string | null {
  if (!Array.isArray(messages)) return 'no list';
  if (messages.length > 20) return 'too many';
  return isShort(messages) ? null : 'too long';
}

function isShort(messages: unknown[]): boolean {
  return JSON.stringify(messages).length < 10_000;
}

// Text is added to some, and reasoning taken out.
app.post('/context', async (req, res) => {
  const { messages, selection } = req.body;
  const model = pruneMessages({ messages: convertToModelMessages(withQuotes(messages, selection)), reasoning: 'all' });
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-controlled-messages [warning]: `withQuotes(messages, selection)` goes from the request to the model a
  const { text } = await generateText({ model: openai('gpt-6-luna'), messages: model });
  res.json({ text });
});

function withQuotes(messages: UIMessage[], text: string): UIMessage[] {
  return messages.map((message) => {
    if (message.role !== 'user') return message;
    return { ...message, parts: [{ type: 'text', text }, ...message.parts] };
  });
}

// Clean: any other role is refused by a function of the project.
app.post('/roles', async (req, res) => {
  const { messages } = req.body;
  assertMessages(messages);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

function assertMessages(messages: { role: string }[]): void {
  if (!messages.every(({ role }) => role === 'user' || role === 'assistant')) throw new Error('No such role');
}

// Clean: nobody can see what this looks at.
app.post('/elsewhere', async (req, res) => {
  const { messages } = req.body;
  validateMessages(messages);
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

declare function validateMessages(messages: unknown): void;
