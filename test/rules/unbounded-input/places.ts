import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();

// The list is asked for its length before it is walked.
app.post('/chat', async (req, res) => {
  const { messages } = req.body;
  const input = messages.map((one: { content: string }) => ({ role: 'user' as const, content: one.content }));
//                                                                                            ^^^^^^^^^^^ unbounded-input [information]: `one.content` goes from a request into the prompt at any length: who s
  res.json(await client.responses.create({ model: 'gpt-6-luna', input }));
});

// Each of the texts has a length of its own, and one that is used twice is said once.
app.post('/edit', async (req, res) => {
  const { fragment, wish } = req.body;
  const answer = await client.responses.create({
    model: 'gpt-6-luna',
    instructions: `You edit ${fragment.path}.`,
//                            ^^^^^^^^^^^^^ unbounded-input [information]: `fragment.path`, `fragment.code` and `wish` go from a request into the
    input: `Path: ${fragment.path}\nCode: ${fragment.code}\nWish: ${wish}`,
  });
  res.json(answer.output_text);
});

// Whatever each was taken from, they are refused together before the statement that they go into.
app.post('/note', async (req, res) => {
  const title = req.body.title;
  const { tone } = req.body;
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: `Tone: ${tone}\n${title}\n${req.body.text}` }));
//                                                                              ^^^^ unbounded-input [information]: `tone`, `title` and `req.body.text` go from a request into the prompt 
});

// A statement stands alone behind its condition.
app.post('/maybe', async (req, res) => {
  const { question } = req.body;
  if (question) res.json(await client.responses.create({ model: 'gpt-6-luna', input: question }));
//                                                                                   ^^^^^^^^ unbounded-input [information]: `question` goes from a request into the prompt at any length: who send
});

// What may be missing is not asked for its length.
app.post('/optional', async (req, res) => {
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: req.body?.question }));
//                                                                     ^^^^^^^^^^^^^^^^^^ unbounded-input [information]: `req.body?.question` goes from a request into the prompt at any length
});

// Clean: all of it is measured.
app.post('/measured', async (req, res) => {
  const { messages } = req.body;
  if (JSON.stringify(messages).length > 8_000) return res.status(413).end();
  const input = messages.map((one: { content: string }) => ({ role: 'user' as const, content: one.content }));
  res.json(await client.responses.create({ model: 'gpt-6-luna', input }));
});
