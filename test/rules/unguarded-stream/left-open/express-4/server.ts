// A handler that can only answer before the first part went out.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
app.use(express.json());

app.post('/answers', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    res.end();
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'Something went wrong' });
  }
});

app.post('/guarded', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
//                            ^^^^^^ unguarded-stream [warning]: When the stream of `openai.responses.create` breaks off here, parts of
    res.end();
  } catch (error) {
    console.error(error);
    if (!res.headersSent) res.status(500).json({ error: 'Something went wrong' });
  }
});

// Clean: it is ended where it has begun.
app.post('/ended', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
    res.end();
  } catch (error) {
    console.error(error);
    if (res.headersSent) res.end();
    else res.status(500).json({ error: 'Something went wrong' });
  }
});

// Clean: after an event for the client, it is ended in any case.
app.post('/events', async (req, res) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
  } catch (error) {
    console.error(error);
    res.write('event: failed\n\n');
  } finally {
    res.end();
  }
});

// Clean: Express closes what has begun when an error is handed to it.
app.post('/handed', async (req, res, next) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
    res.end();
  } catch (error) {
    next(error);
  }
});

// Clean: nothing goes out before the stream has ended.
app.post('/whole', async (req, res) => {
  try {
    let text = '';
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: req.body.question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') text += event.delta;
    res.write(text);
    res.end();
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'Something went wrong' });
  }
});

// Clean: who calls it ends the response.
async function pass(question: string, res: express.Response) {
  try {
    const stream = await openai.responses.create({ model: 'gpt-6-luna', input: question, stream: true });
    for await (const event of stream) if (event.type === 'response.output_text.delta') res.write(event.delta);
  } catch (error) {
    console.error(error);
    res.write('event: failed\n\n');
  }
}

app.post('/passed', async (req, res) => {
  await pass(req.body.question, res);
  res.end();
});

app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  console.error(error);
  res.status(500).json({ error: 'Something went wrong' });
});
