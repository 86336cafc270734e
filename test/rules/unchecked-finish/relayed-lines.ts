// Server-sent events and lines of JSON are written by hand: what stands in such a line is sent on like any object.
import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const app = express();

// Who gets the chunks as they came is told how it ended.
app.post('/chunks', async (req, res) => {
  const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages: req.body.messages, stream: true });
  for await (const chunk of chunks) res.write(`data: ${JSON.stringify(chunk)}\n\n`);
  res.end();
});

// And so is who gets the reason among other things.
app.post('/reasons', async (req, res) => {
  const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages: req.body.messages, stream: true });
  for await (const chunk of chunks) {
    const [choice] = chunk.choices;
    res.write(`data: ${JSON.stringify({ text: choice?.delta.content, reason: choice?.finish_reason })}\n\n`);
  }
  res.end();
});

const toLine = (chunk: { text: string; reason?: string | null }) => JSON.stringify(chunk) + '\n';

async function* ask(messages: OpenAI.ChatCompletionMessageParam[]) {
  const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });
  for await (const chunk of chunks) {
    yield toLine({ text: chunk.choices[0]?.delta.content ?? '' });
    if (chunk.choices[0]?.finish_reason) yield toLine({ text: '', reason: chunk.choices[0].finish_reason });
  }
}

app.post('/lines', async (req, res) => {
  for await (const line of ask(req.body.messages)) res.write(line);
  res.end();
});

// Only the text is in these.
app.post('/texts', async (req, res) => {
  const chunks = await client.chat.completions.create({ model: 'gpt-6-luna', messages: req.body.messages, stream: true });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `client.chat.completions.create` end
  for await (const chunk of chunks) res.write(`data: ${JSON.stringify({ text: chunk.choices[0]?.delta.content })}\n\n`);
  res.end();
});

// A line of a log tells nobody.
app.post('/logged', async (req, res) => {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', messages: req.body.messages });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `client.chat.completions.create` end
  console.log(`answered: ${JSON.stringify({ reason: answer.choices[0]?.finish_reason })}`);
  res.json({ text: answer.choices[0]?.message.content });
});
