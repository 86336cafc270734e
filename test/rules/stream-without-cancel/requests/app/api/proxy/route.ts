// Clean: who leaves the response leaves what it was made of.
const URL = 'https://api.openai.com/v1/chat/completions';

export async function POST(request: Request) {
  const { messages } = await request.json();
  const upstream = await fetch(URL, { method: 'POST', body: JSON.stringify({ model: 'gpt-5', stream: true, messages }) });
  return new Response(upstream.body, { headers: { 'Content-Type': 'text/event-stream' } });
}

export async function PUT(request: Request) {
  const { messages } = await request.json();
  const upstream = await fetch(URL, { method: 'POST', body: JSON.stringify({ model: 'gpt-5', stream: true, messages }) });
  return new Response(upstream.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new TextEncoderStream()));
}
