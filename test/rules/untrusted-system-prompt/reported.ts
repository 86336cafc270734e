import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const anthropic = new Anthropic();

// A part of the text.
app.post('/teach', async (req, res) => {
  const { topic } = req.body;
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [
      { role: 'system', content: `You teach ${topic} to beginners.` },
//                                            ^^^^^ untrusted-system-prompt [error]: `topic` comes from a request and stands in the system prompt, where th
      { role: 'user', content: 'Where do I begin?' },
    ],
  });
  res.json(answer.choices[0]?.message);
});

// The whole of it, of another SDK.
app.post('/persona', async (req, res) => {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    system: req.body.persona,
//          ^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.persona` comes from a request and stands in the system promp
    messages: [{ role: 'user', content: 'Who are you?' }],
  });
  res.json(message.content);
});

// Through a function of the project, put together with plus.
app.get('/guide', async (req, res) => {
  const answer = await client.responses.create({
    model: 'gpt-6-luna',
    instructions: describeGuide(String(req.query.city)),
    input: 'What should I see?',
  });
  res.json(answer.output_text);
});

function describeGuide(city: string): string {
  return 'You are a guide to ' + city + '.';
//                               ^^^^ untrusted-system-prompt [error]: `city` comes from a request and stands in the system prompt, where the
}

// Through a helper that asks.
app.post('/voice', async (req, res) => {
  res.json(await ask(`Answer in the voice of ${req.body.voice.trim()}.`, 'Good morning'));
//                                             ^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.voice` comes from a request and stands in the system prompt,
});

async function ask(instructions: string, input: string): Promise<string> {
  const answer = await client.responses.create({ model: 'gpt-6-luna', instructions, input });
  return answer.output_text;
}

// Pushed to the list later, in a list of parts.
app.post('/push', async (req, res) => {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello' }];
  messages.unshift({ role: 'developer', content: [{ type: 'text', text: ['Speak', req.body.language].join(' ') }] });
//                                                                                ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  res.json(await client.chat.completions.create({ model: 'gpt-6-luna', messages }));
});

// In what the model is told of a tool.
app.post('/tool', async (req, res) => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: req.body.question }],
    tools: [{ type: 'function', function: { name: 'search', description: `Searches the files of ${req.body.team}` } }],
//                                                                                                ^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.team` comes from a request and stands in the description of 
  });
  res.json(answer.choices[0]?.message);
});

// A list that holds what it held before.
app.post('/grown', async (req, res) => {
  let messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'system', content: `You speak ${req.body.language}.` }];
//                                                                                             ^^^^^^^^^^^^^^^^^ untrusted-system-prompt [error]: `req.body.language` comes from a request and stands in the system prom
  for (const text of ['Hello', 'Good morning']) {
    messages = [...messages, { role: 'user', content: text }];
    const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages });
    messages = [...messages, { role: 'assistant', content: answer.choices[0]?.message.content }];
  }
  res.json(messages);
});
