import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const app = express();

app.post('/events', async (request, response) => {
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: request.body.text, stream: true });
  for await (const event of answer) {
    if (event.type === 'response.output_text.delta') send('part', { text: event.delta, by: 'model' });
  }
  response.end();
});
