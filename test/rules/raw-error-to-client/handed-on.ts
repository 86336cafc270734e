// Words that leave the handler in what it returns or throws, and reach a client farther out.
import Anthropic from '@anthropic-ai/sdk';
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();
const anthropic = new Anthropic();

class ChatError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

async function summarize(input: string) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-5', input });
    return { success: true as const, text: answer.output_text };
  } catch (error) {
    return { success: false as const, error: error instanceof Error ? error.message : 'It failed' };
//                                                                    ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
}

app.post('/summary', async (req, res) => {
  const result = await summarize(String(req.body.text));
  if (!result.success) {
    res.status(500).json({ error: result.error, text: null });
    return;
  }
  res.json({ text: result.text });
});

class Titles {
  async find(input: string): Promise<{ title?: string; failure?: unknown }> {
    try {
      const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content: input }] });
      return { title: JSON.stringify(answer.content) };
    } catch (failure) {
      return { failure };
//             ^^^^^^^ raw-error-to-client [warning]: When `anthropic.messages.create` fails, the error goes into the respon
    }
  }
}

export async function POST(request: Request) {
  const result = await new Titles().find(await request.text());
  return Response.json(result);
}

// The status tells nothing of the provider's.
export async function PUT(request: Request) {
  const { title, failure } = await new Titles().find(await request.text());
  if (failure) return Response.json({ code: (failure as { status: number }).status }, { status: 502 });
  return Response.json({ title });
}

async function translate(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-5', input });
  } catch (error: any) {
    throw new ChatError('translate', `Translation failed: ${error.message}`);
  }
}

app.post('/translation', async (req, res) => {
  try {
    res.json(await translate(String(req.body.text)));
  } catch (error: any) {
    res.status(500).json({ error: error.message });
//                                ^^^^^^^^^^^^^ raw-error-to-client [warning]: When `openai.responses.create` fails, the error goes into the response
  }
});

// Words of one's own, thrown anew.
async function rate(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-5', input });
  } catch (error) {
    console.error(error);
    throw new ChatError('rate', 'Rating is not available at the moment', );
  }
}

app.post('/rating', async (req, res) => {
  try {
    res.json(await rate(String(req.body.text)));
  } catch (error: any) {
    res.status(500).json({ error: error.message });
  }
});

// The cause is kept beside the words, for the log.
function sort(input: string) {
  return openai.responses
    .create({ model: 'gpt-5', input })
    .catch((cause) => Promise.reject(new Error('Sorting is not available', { cause })));
}

app.post('/order', async (req, res) => {
  try {
    res.json(await sort(String(req.body.text)));
  } catch (error: any) {
    res.status(500).send(error.message);
  }
});

// Given to a log and to a test of one's own, and to no client.
export async function isAnswered(input: string): Promise<boolean> {
  const result = await summarize(input);
  if (!result.success) console.warn(result.error);
  return result.success;
}
