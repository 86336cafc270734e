import express from 'express';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000, maxRetries: 1 });

async function ask(prompt: string, signal: AbortSignal) {
  try {
    return await client.responses.create({ model: 'gpt-5.6', input: prompt }, { signal });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 2 attempts fail, the code around `client.responses.create` on
  } catch (error) {
    // What whoever left is given helps nobody who stayed.
    if (error instanceof OpenAI.APIUserAbortError || signal.aborted) return { output_text: '' };
    console.error(error);
    throw error;
  }
}

async function askByName(prompt: string, signal: AbortSignal) {
  try {
    return await client.responses.create({ model: 'gpt-5.6', input: prompt }, { signal });
//               ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 2 attempts fail, the code around `client.responses.create` on
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') {
      return null;
    }
    throw new Error('the model did not answer', { cause: error });
  }
}

async function askWithDefault(prompt: string, signal: AbortSignal) {
  try {
    return await client.responses.create({ model: 'gpt-5.6', input: prompt }, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return { output_text: 'Our assistant is away. Here is how to reach us: …' };
  }
}

async function askOrElse(prompt: string, signal: AbortSignal) {
  try {
    return await client.responses.create({ model: 'gpt-5.6', input: prompt }, { signal });
  } catch (error) {
    if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.RateLimitError) return { output_text: 'Later, please.' };
    throw error;
  }
}

const app = express();

app.post('/ask', async (request, response) => {
  const { signal } = new AbortController();
  try {
    await Promise.allSettled([askWithDefault(request.body.prompt, signal), askOrElse(request.body.prompt, signal)]);
    response.json([await ask(request.body.prompt, signal), await askByName(request.body.prompt, signal)]);
  } catch (error) {
    console.error(error);
    response.status(502).json({ error: 'the model did not answer' });
  }
});
