// What is returned behind a handler that goes on may be an error as well.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function POST(request: Request) {
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: await request.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` only answers an error
    return Response.json({ text: answer.output_text });
  } catch (error) {
    console.error(error);
  }
  return Response.json({ error: 'It failed' }, { status: 502 });
}

export async function PUT(request: Request) {
  let last: unknown;
  try {
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: await request.text() });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `openai.responses.create` only answers an error
    return Response.json({ text: answer.output_text });
  } catch (error) {
    last = error;
  }
  console.error(last);
  return new Response('It failed', { status: 500 });
}

export async function PATCH(request: Request) {
  try {
    // Clean: there is a text in any case.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input: await request.text() });
    return Response.json({ text: answer.output_text });
  } catch (error) {
    console.error(error);
  }
  return Response.json({ text: 'Tell me more.' });
}

export async function DELETE(request: Request) {
  for (const model of ['gpt-6-luna', 'gpt-6-terra']) {
    try {
      // Clean: another model is asked.
      const answer = await openai.responses.create({ model, input: await request.text() });
      return Response.json({ text: answer.output_text });
    } catch (error) {
      console.error(error);
    }
  }
  return Response.json({ error: 'It failed' }, { status: 502 });
}

async function ask(input: string) {
  try {
    // Clean: whoever is given the result has something else.
    const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
    return { ok: true, text: answer.output_text };
  } catch (error) {
    console.error(error);
  }
  return { ok: false, error: 'It failed' };
}

export async function HEAD(request: Request) {
  const { ok, text } = await ask(await request.text());
  return Response.json({ text: ok ? text : 'Tell me more.' });
}
