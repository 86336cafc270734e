import express from 'express';
import { ask, askByHand, askForTerminal, askSilently } from './ask';

const app = express();

async function* through(input: string) {
  yield* ask(input);
}

app.post('/lines', async (req, res) => {
  for await (const line of through(String(req.body.text))) res.write(line);
  res.end();
});

app.post('/parts', async (req, res) => {
  const parts = askByHand(String(req.body.text));
  while (true) {
    const { value, done } = await parts.next();
    if (done) break;
    res.write(`data: ${value.text}\n\n`);
  }
  res.end();
});

app.post('/silent', async (req, res) => {
  for await (const part of askSilently(String(req.body.text))) res.write(part.text);
  res.end();
});

export async function print(input: string) {
  for await (const text of askForTerminal(input)) console.log(text);
}
