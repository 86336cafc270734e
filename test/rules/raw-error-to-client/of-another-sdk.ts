// What the provider says stays on the server, or does not.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import express from 'express';

const app = express();
app.use(express.json());
const ask = (prompt: string) => generateText({ model: openai('gpt-6-luna'), prompt });

app.post('/told', async (req, res) => {
  try {
    res.json({ text: (await ask(String(req.body.text))).text });
  } catch (error) {
    res.status(500).json({ error: (error as Error).message });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `generateText` fails, the error goes into the response as the pro
  }
});

app.post('/kept', async (req, res) => {
  try {
    res.json({ text: (await ask(String(req.body.text))).text });
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'The assistant is not available.' });
  }
});
