import Anthropic from '@anthropic-ai/sdk';
import express from 'express';

const anthropic = new Anthropic();
export const app = express();

const request = { model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user' as const, content: 'Tell a story.' }], stream: true as const };

app.get('/to-the-end', async (_request, response) => {
  const stream = await anthropic.messages.create(request);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `anthropic.messages.create` goes on writing when its reader has gone, 
  for await (const event of stream) {
    if (event.type === 'message_stop') break;
    response.write(JSON.stringify(event));
  }
  response.end();
});

// Clean: a loop that is left ends the stream, and with it the request.
app.get('/left', async (_request, response) => {
  const stream = await anthropic.messages.create(request);
  for await (const event of stream) {
    if (response.destroyed) break;
    response.write(JSON.stringify(event));
  }
  response.end();
});
