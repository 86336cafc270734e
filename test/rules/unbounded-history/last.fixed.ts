import OpenAI from 'openai';
import express from 'express';

const openai = new OpenAI();
const app = express();
const history: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [];

app.post('/chat', async (request, response) => {
  history.push({ role: 'user', content: request.body.text });
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'system', content: 'Be kind.' }, ...history.slice(-20)] });
  response.json({ content: answer.choices[0]?.message.content });
});
