import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const app = express();
const anthropic = new Anthropic({ timeout: 25_000 });
const request = { model: 'claude-sonnet-4-6', max_tokens: 1_000, messages: [{ role: 'user', content: 'Hello' }] } as const;

app.post('/stream', async (req, res) => {
  // clean: a clock ends it
  const stream = anthropic.messages.stream(request);
  req.on('close', () => stream.abort());
  const timer = setTimeout(() => stream.abort(), 60_000);
  for await (const event of stream) res.write(event.type);
  clearTimeout(timer);
});
