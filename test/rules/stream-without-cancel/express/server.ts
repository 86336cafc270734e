import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const anthropic = new Anthropic({ timeout: 20_000 });
const app = express();

app.post('/chat', async (request, response) => {
  await write(String(request.body.text), (text) => response.write(text));
  response.end();
});

async function write(content: string, send: (text: string) => void) {
  const stream = await anthropic.messages.create({
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `anthropic.messages.create` goes on writing when its reader has gone, 
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content }],
    stream: true,
  });
  for await (const event of stream) if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') send(event.delta.text);
}

app.post('/careful', async (request, response) => {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  const stream = await anthropic.messages.create(
    { model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: 'Hello' }], stream: true },
    // Clean: ends when the connection does.
    { signal: controller.signal },
  );
  for await (const event of stream) response.write(event.type);
  response.end();
});
