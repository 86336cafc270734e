// A function that asks a model is called after what the model does; what it does itself is seen inside of it.
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
const TOPICS = ['history', 'music'];

async function verifyClaim(topic: string, input: string) {
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `You know all about ${topic}.`, input });
//                                                                                          ^^^^^ untrusted-system-prompt [error]: `topic` comes from a request and stands in the system prompt, where th
}

app.post('/claim', async (request, response) => {
  response.json(await verifyClaim(request.body.topic, request.body.claim));
});

// Clean: only one of a few words comes through.
async function checkClaim(topic: string, input: string) {
  if (!TOPICS.includes(topic)) throw new Error('I know nothing of that');
  return openai.responses.create({ model: 'gpt-6-luna', instructions: `You know all about ${topic}.`, input });
}

app.post('/checked', async (request, response) => {
  response.json(await checkClaim(request.body.topic, request.body.claim));
});
