// What leaves a generator ends the stream that the generator reads.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();

async function* write(input: string) {
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input, stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ stream-without-cancel [information]: `openai.responses.create` goes on writing when its reader has gone, an
  for await (const event of stream) if (event.type === 'response.output_text.delta') yield event.delta;
}

app.post('/read', express.json(), async (req, res) => {
  for await (const text of write(req.body.question)) res.write(text);
  res.end();
});

async function* writeWhileRead(input: string) {
  // Clean: whoever takes its words stops when nobody wants them.
  const stream = await openai.responses.create({ model: 'gpt-6-luna', input, stream: true });
  for await (const event of stream) if (event.type === 'response.output_text.delta') yield event.delta;
}

async function* inCapitals(words: AsyncIterable<string>) {
  for await (const word of words) yield word.toUpperCase();
}

app.post('/leave', express.json(), async (req, res) => {
  for await (const text of inCapitals(writeWhileRead(req.body.question))) {
    if (res.destroyed) break;
    res.write(text);
  }
  res.end();
});

app.post('/leave-plainly', express.json(), async (req, res) => {
  for await (const text of writeWhileRead(req.body.question)) {
    if (res.destroyed) break;
    res.write(text);
  }
  res.end();
});
