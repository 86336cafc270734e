import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';

class InputError extends Error {}

const app = express();
const openai = new OpenAI();
const anthropic = new Anthropic();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

app.post('/message', async (req, res) => {
  try {
    res.json(await openai.responses.create({ model: 'gpt-5', input: String(req.body.text) }));
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: 'unknown' });
  }
});

app.post('/whole', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error) {
    const message = `It failed: ${error}`;
    res.status(502).send(message);
  }
});

export async function POST(request: Request) {
  try {
    const answer = await anthropic.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 99,
      messages: [{ role: 'user', content: await request.text() }],
    });
    return Response.json(answer);
  } catch (error: any) {
    return new Response(JSON.stringify(error), { status: 500 });
  }
}

// Words of one's own, and what tells nothing.
app.post('/own', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error: any) {
    console.error(error);
    res.status(error.status ?? 500).json({ error: 'Please try again later', code: error.code });
  }
});
// The project's own error has the project's own words.
app.post('/told-apart', async (req, res) => {
  try {
    res.json(await ask(String(req.body.text)));
  } catch (error) {
    if (error instanceof InputError) res.status(400).json({ error: error.message });
    else res.status(500).json({ error: 'Please try again later' });
  }
});
// A log is no response.
export async function logged(input: string) {
  try {
    return await ask(input);
  } catch (error) {
    console.error({ error: (error as Error).message });
    return undefined;
  }
}
