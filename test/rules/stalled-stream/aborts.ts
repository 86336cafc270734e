// Whoever has gone ends the stream, and no clock does.
import Anthropic from '@anthropic-ai/sdk';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const app = new Hono();
const anthropic = new Anthropic({ timeout: 25_000 });
const request = { model: 'claude-sonnet-4-6', max_tokens: 1_000, messages: [{ role: 'user', content: 'Hello' }] } as const;

app.post('/stream', (c) =>
  streamSSE(c, async (sse) => {
    const stream = anthropic.messages.stream(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 25 s of `anthropic.messages.stream` ends with the headers
    sse.onAbort(() => stream.abort());
    for await (const event of stream) await sse.writeSSE({ data: JSON.stringify(event) });
  }),
);

app.post('/closed', (c) =>
  streamSSE(c, async (sse) => {
    const stream = anthropic.messages.stream(request);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ stalled-stream [information]: The limit of 25 s of `anthropic.messages.stream` ends with the headers
    c.env.incoming.on('close', () => stream.abort());
    for await (const event of stream) await sse.writeSSE({ data: JSON.stringify(event) });
  }),
);

app.post('/watched', (c) =>
  streamSSE(c, async (sse) => {
    const stream = anthropic.messages.stream(request);
    // clean: who knows when that is
    c.env.watch(() => stream.abort());
    for await (const event of stream) await sse.writeSSE({ data: JSON.stringify(event) });
  }),
);
