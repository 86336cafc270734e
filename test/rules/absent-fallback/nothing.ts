// What holds nothing stands in for no answer.
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

app.post('/empty', async (request, response) => {
  try {
    response.json({ answer: await openai.responses.create({ model: 'gpt-5', input: String(request.body.text) }), sources: [] });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
    response.json({ answer: null, sources: [] });
  }
});

app.post('/event', async (request, response) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-5', input: String(request.body.text), stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    for await (const event of stream) response.write(JSON.stringify(event));
  } catch (error) {
    console.error(error);
    response.write('event: error\ndata: {"message":"It failed"}\n\n');
  }
  response.end();
});

app.post('/done', async (request, response) => {
  try {
    const stream = await openai.responses.create({ model: 'gpt-5', input: String(request.body.text), stream: true });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    for await (const event of stream) response.write(JSON.stringify(event));
  } catch (error) {
    console.error(error);
    response.write('data: [DONE]\n\n');
  }
  response.end();
});

async function strict(input: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
//                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
    return null;
  }
}

app.post('/strict', async (request, response) => {
  const text = await strict(String(request.body.text));
  if (!text) {
    response.status(502).json({ error: 'No answer' });
    return;
  }
  response.json({ text });
});

app.post('/caught', async (request, response) => {
  const answer = await openai.responses.create({ model: 'gpt-5', input: String(request.body.text) }).catch((error) => {
//                     ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    console.error(error);
    return null;
  });
  if (answer === null) throw new Error('No answer');
  response.json(answer.output_text);
});

async function loose(input: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
  } catch (error) {
    console.error(error);
    return null;
  }
}

// Clean: what was there before is used instead.
app.post('/loose', async (request, response) => {
  const text = await loose(String(request.body.text));
  response.json({ text: text ?? request.body.text });
});

async function optional(input: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-5', input })).output_text;
  } catch (error) {
    console.error(error);
    return null;
  }
}

// Clean: the rest is of use without it.
app.post('/optional', async (request, response) => {
  const summary = await optional(String(request.body.text));
  const post: Record<string, string> = { text: String(request.body.text) };
  if (summary !== null) post.summary = summary;
  response.json(post);
});

async function left(input: string) {
  let answer = null;
  try {
    answer = await openai.responses.create({ model: 'gpt-5', input });
//                 ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
  }
  return answer;
}

// To read on of nothing is to fail.
app.post('/left', async (request, response) => {
  const answer = await left(String(request.body.text));
  response.json({ text: answer!.output_text });
});

app.post('/sent', async (request, response) => {
  let answer = null;
  try {
    answer = await openai.responses.create({ model: 'gpt-5', input: String(request.body.text) });
//                 ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
  } catch (error) {
    console.error(error);
  }
  return response.send(JSON.stringify(answer));
});

// Clean: what was asked is given back instead.
app.post('/echoed', async (request, response) => {
  let answer = String(request.body.text);
  try {
    answer = (await openai.responses.create({ model: 'gpt-5', input: answer })).output_text;
  } catch (error) {
    console.error(error);
  }
  return response.send(answer);
});

declare const panel: { postMessage(event: object): Promise<void> };

// An event that has nothing in it tells only that it is over.
export async function show(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    await panel.postMessage({ type: 'answer', text: output_text });
  } catch (error) {
    console.error(error);
    await panel.postMessage({ type: 'answer' });
  }
}

declare const message: { edit(content: object): Promise<void> };

// What is made of the error tells the error.
export async function post(input: string) {
  try {
    const { output_text } = await openai.responses.create({ model: 'gpt-5', input });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` on
    await message.edit({ content: output_text });
  } catch (error) {
    console.error(error);
    const notice = { content: `It failed: ${String(error)}` };
    await message.edit(notice);
  }
}

export const tasks = [show, post];
