import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

// The body may hold a list in the place of the text.
app.post('/responses', async (req, res) => {
  res.json(await ask(req.body));
});

async function ask(body: OpenAI.Responses.ResponseCreateParamsNonStreaming) {
  return await client.responses.create({ ...body, stream: false });
//                                          ^^^^ client-controlled-messages [warning]: `body` goes from the request to the model as it is, so that its sender
}

// Clean: what is spread holds no messages.
app.post('/settings', async (req, res) => {
  const { temperature, question } = req.body;
  const settings = { temperature };
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: question, ...settings }));
});
