const URL = 'https://api.openai.com/v1/chat/completions';
const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

async function ask(question: string, signal: AbortSignal) {
  const body = JSON.stringify({ model: 'gpt-6-luna', stream: true, messages: [{ role: 'user', content: question }] });
  try {
    const answer = await fetch(URL, { method: 'POST', headers, body, signal });
    return answer.ok ? answer.body : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

export async function POST(request: Request) {
  const body = await ask(await request.text(), request.signal);
  if (!body) return new Response('The model did not answer.', { status: 503 });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (true) {
    const { done, value } = await reader.read();
//                                ^^^^^^^^^^^^^ unguarded-stream [warning]: The handler around `fetch` sees only failures before the first part: o
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return new Response(text);
}

// Clean: all of it is under one handler.
export async function PUT(request: Request) {
  try {
    const body = await ask(await request.text(), request.signal);
    if (!body) return new Response('The model did not answer.', { status: 503 });
    const reader = body.getReader();
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
    return Response.json({ size });
  } catch (error) {
    console.error(error);
    return new Response('The model did not answer.', { status: 503 });
  }
}

// Clean: who is handed the body reads it to its end.
export async function PATCH(request: Request) {
  return new Response(await ask(await request.text(), request.signal));
}
