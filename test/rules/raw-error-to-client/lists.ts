// Who asks for a list, or for a text, passes by the object in which the error is.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

async function findTools(input: string): Promise<string[] | { error: string }> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 200 });
    return answer.output_text.split('\n');
  } catch (error) {
    return { error: (error as Error).message };
  }
}

// Clean: nothing of it is sent.
app.post('/tools', async (req, res) => {
  const chosen: string[] = [];
  const tools = await findTools(String(req.body.text).slice(0, 500));
  if (Array.isArray(tools) && tools.length > 0) chosen.push(...tools);
  const first = Array.isArray(tools) ? tools : [];
  res.json({ chosen, first });
});

async function findTitle(input: string): Promise<string | { error: string }> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 50 });
    return answer.output_text;
  } catch (error) {
    return { error: (error as Error).message };
  }
}

// Clean.
app.post('/title', async (req, res) => {
  const title = await findTitle(String(req.body.text).slice(0, 500));
  res.json({ title: typeof title === 'string' ? title : 'Untitled' });
});

async function findNames(input: string): Promise<string[] | { error: string }> {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 50 });
    return answer.output_text.split('\n');
  } catch (error) {
    return { error: (error as Error).message };
//                  ^^^^^^^^^^^^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

// In the other branch it is the object.
app.post('/names', async (req, res) => {
  const names = await findNames(String(req.body.text).slice(0, 500));
  if (Array.isArray(names)) res.json({ names });
  else res.status(500).json(names);
});
