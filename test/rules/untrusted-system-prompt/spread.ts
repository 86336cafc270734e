import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import express from 'express';

const app = express();

// What is spread after it does not take it back.
app.post('/edit', async (req, res) => {
  const { file, ...settings } = req.body;
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    system: `You edit ${file.code}.`,
//                      ^^^^^^^^^ untrusted-system-prompt [error]: `file.code` comes from a request
    prompt: 'Begin',
    ...settings,
  });
  res.json(text);
});
