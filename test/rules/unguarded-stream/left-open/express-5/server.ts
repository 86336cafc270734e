import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
app.use(express.json());

function open(res: express.Response) {
  res.setHeader('content-type', 'text/event-stream');
  res.flushHeaders();
}

function openFor(res: express.Response, seconds: number) {
  res.setHeader('content-type', 'text/event-stream');
  setTimeout(() => res.end(), seconds * 1000);
}

// Clean: what the second answer throws goes to Express, which closes the connection.
app.post('/answers', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
    res.end();
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'Something went wrong' });
  }
});

// Nothing is thrown here that Express could hear of.
app.post('/recorded', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    res.end();
  } catch (error) {
    console.error(error);
  }
});

// To set the head is not to end it.
app.post('/opened', async (req, res) => {
  open(res);
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    res.end();
  } catch (error) {
    console.error(error);
  }
});

// Clean: a timer ends it.
app.post('/timed', async (req, res) => {
  openFor(res, 60);
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
    res.end();
  } catch (error) {
    console.error(error);
  }
});

// The body of a request without an SDK, read by hand.
app.post('/fetched', async (req, res) => {
  try {
    const body = JSON.stringify({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    const response = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body, signal: AbortSignal.timeout(60_000) });
    if (!response.ok || !response.body) throw new Error(`${response.status}`);
    const reader = response.body.getReader();
    while (true) {
      const { done, value } = await reader.read();
//                                  ^^^^^^^^^^^^^ unguarded-stream [warning]: When the stream of `fetch` breaks off here, parts of it have been writ
      if (done) break;
      res.write(value);
    }
    res.end();
  } catch (error) {
    console.error(error);
  }
});
