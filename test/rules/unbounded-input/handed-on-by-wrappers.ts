import { BedrockRuntimeClient, ConverseCommand, type ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime';
import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const bedrock = new BedrockRuntimeClient({});
const app = express();

// What each caller hands over is spread into the request.
async function ask(options: Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'model'>) {
  const answer = await client.chat.completions.create({ model: 'gpt-6-luna', ...options });
  return answer.choices[0]?.message.content;
}

async function converse(input: Omit<ConverseCommandInput, 'modelId'>) {
  const answer = await bedrock.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', ...input }));
  return answer.output?.message?.content?.[0]?.text;
}

app.get('/joke', async (_req, res) => {
  res.json(await ask({ messages: [{ role: 'user', content: 'Tell a joke' }] }));
});

app.post('/ask', async (req, res) => {
  res.json(await ask({ messages: [{ role: 'user', content: req.body.question }] }));
//                                                         ^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.question` goes from a request into the prompt at any length:
});

app.post('/short', async (req, res) => {
  const question: string = req.body.question;
  if (question.length > 500) throw new Error('Too long');
  res.json(await ask({ messages: [{ role: 'user', content: question }] }));
});

app.get('/fact', async (_req, res) => {
  res.json(await converse({ messages: [{ role: 'user', content: [{ text: 'Tell a fact' }] }] }));
});

app.post('/claim', async (req, res) => {
  res.json(await converse({ messages: [{ role: 'user', content: [{ text: req.body.claim }] }] }));
//                                                                       ^^^^^^^^^^^^^^ unbounded-input [information]: `req.body.claim` goes from a request into the prompt at any length: wh
});
