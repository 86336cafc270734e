// A name that holds the author's own words in some cases is not replaced: only the second handler is offered other words.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

app.post('/ask', async (req, res) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'Hello' }));
  } catch (error) {
    let message = (error as Error).message || 'Failed';
    if (message.includes('api key')) message = 'Set your key in the settings.';
    res.status(500).json({ message });
//                         ^^^^^^^ raw-error-to-client: When `client.responses.create` fails, the error goes into the response
  }
});

app.post('/tell', async (req, res) => {
  try {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: 'Hello' }));
  } catch (error) {
    const message = (error as Error).message;
    res.status(500).json({ message });
//                         ^^^^^^^ raw-error-to-client: When `client.responses.create` fails, the error goes into the response
  }
});
