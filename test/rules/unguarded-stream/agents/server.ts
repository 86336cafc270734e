import { Agent, run } from '@openai/agents';
import express from 'express';

const agent = new Agent({ name: 'Trips', instructions: 'You plan trips.' });
const app = express();

app.get('/left', async (req, res) => {
  const result = await run(agent, String(req.query.q), { stream: true });
  try {
    for await (const text of result.toTextStream()) res.write(text);
    await result.completed;
    res.end();
  } catch (error) {
    console.error(error);
  }
});

// Clean: the handler says that something failed, and ends the response.
app.get('/ended', async (req, res) => {
  try {
    const result = await run(agent, String(req.query.q), { stream: true });
    for await (const text of result.toTextStream()) res.write(text);
    res.end();
  } catch (error) {
    console.error(error);
    res.end('The plan broke off.');
  }
});

app.get('/whole', async (req, res) => {
  let result: Awaited<ReturnType<typeof start>>;
  try {
    result = await start(String(req.query.q));
  } catch (error) {
    console.error(error);
    res.status(502).json({ error: 'The planner is not available' });
    return;
  }
  let plan = '';
  for await (const text of result.toTextStream()) plan += text;
//                         ^^^^^^^^^^^^^^^^^^^^^ unguarded-stream [warning]: The handler around `run` sees only failures before the first part: one
  res.json({ plan });
});

async function start(question: string) {
  return run(agent, question, { stream: true });
}

// Clean: a text that is asked for whole comes whole.
app.get('/plain', async (req, res) => {
  try {
    const result = await run(agent, String(req.query.q));
    res.json({ plan: result.finalOutput });
  } catch (error) {
    console.error(error);
    res.status(502).json({ error: 'The planner is not available' });
  }
});
