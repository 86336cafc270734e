// A list of which a few elements go on holds texts of any length.
import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI();
const app = express();
app.use(express.json());

app.post('/notes', async (req, res) => {
  const notes = req.body.notes.slice(0, 10).map((note: string) => `- ${note}`);
//                                                                     ^^^^ unbounded-input [information]: `note` goes from a request into the prompt at any length: who sends it
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: notes.join('\n') }));
});

// Clean: what they are joined to is cut.
app.post('/joined', async (req, res) => {
  const input = req.body.notes.join('\n').slice(0, 8000);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input }));
});

// Clean: each of them is cut.
app.post('/each', async (req, res) => {
  const notes = req.body.notes.slice(0, 10).map((note: string) => `- ${note.slice(0, 500)}`);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: notes.join('\n') }));
});

// Whose words they are is said beside them, once.
app.post('/talk', async (req, res) => {
  const lines = req.body.messages.slice(0, -1).map((one: { role: string; text: string }) => `${one.role}: ${one.text}`);
//                                                                                                          ^^^^^^^^ unbounded-input [information]: `one.text` goes from a request into the prompt at any length: who send
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: lines.join('\n') }));
});
