import { Readable } from 'node:stream';
import { OpenAI } from '@llamaindex/openai';
import express from 'express';
import { SimpleChatEngine } from 'llamaindex';

const engine = new SimpleChatEngine({ llm: new OpenAI({ model: 'gpt-6-luna' }) });
const app = express();

app.post('/loop', async (req, res) => {
  const stream = await engine.chat({ message: req.body.message, stream: true });
//                     ^^^^^^^^^^^ stream-without-cancel [information]: `engine.chat` goes on writing when its reader has gone, and every token until the end is billed. It takes no signal
  for await (const part of stream) res.write(part.response);
  res.end();
});

// Clean: the loop is left when nobody reads any more.
app.post('/left', async (req, res) => {
  const stream = await engine.chat({ message: req.body.message, stream: true });
  for await (const part of stream) {
    if (res.destroyed) break;
    res.write(part.response);
  }
  res.end();
});

// Clean: the generator ends with what reads it.
async function* texts(message: string) {
  const stream = await engine.chat({ message, stream: true });
  for await (const part of stream) yield part.response;
}

app.post('/generated', (req, res) => {
  Readable.from(texts(req.body.message)).pipe(res);
});

// Clean: not a stream.
app.post('/whole', async (req, res) => {
  const { response } = await engine.chat({ message: req.body.message });
  res.json({ response });
});
