// A name that is given a part of what it held is as long as that part from there on.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const client = new OpenAI();
const MOST = 8_000;

app.post('/cut', async (req, res) => {
  let { content } = req.body;
  if (!content) return res.status(400).end();
  content = content.slice(-500);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
});

// A parameter, which a function inside reads.
async function summarize(text: string) {
  text = text.substring(0, MOST);
  return await Promise.all([1, 2].map(() => client.responses.create({ model: 'gpt-6-luna', input: text })));
}
app.post('/twice', async (req, res) => res.json(await summarize(req.body.text)));

// Only in some cases.
app.post('/sometimes', async (req, res) => {
  let { content } = req.body;
  if (req.body.isShort) content = content.slice(0, 500);
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
//                                                                     ^^^^^^^ unbounded-input [information]: `content` goes from a request into the prompt at any length
});

// Too late.
app.post('/later', async (req, res) => {
  let { content } = req.body;
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
//                                                                     ^^^^^^^ unbounded-input [information]: `content` goes from a request into the prompt at any length
  content = content.slice(0, 500);
  console.log(content);
});

// It is given the whole of another afterwards.
app.post('/other', async (req, res) => {
  let { content } = req.body;
  content = content.slice(0, 500);
  content = req.body.more;
  res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
//                                                                     ^^^^^^^ unbounded-input [information]: `content` goes from a request into the prompt at any length
});

// It is cut in one case and read in the other.
app.post('/branches', async (req, res) => {
  let { content } = req.body;
  if (req.body.isShort) {
    content = content.slice(0, 500);
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
  } else {
    res.json(await client.responses.create({ model: 'gpt-6-luna', input: content }));
//                                                                       ^^^^^^^ unbounded-input [information]: `content` goes from a request into the prompt at any length
  }
});
