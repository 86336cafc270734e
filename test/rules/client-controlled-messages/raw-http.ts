import { serve } from 'https://deno.land/std@0.224.0/http/server.ts';

const URL = 'https://api.openai.com/v1/chat/completions';

serve(async (request: Request) => {
  const { messages } = await request.json();
  const key = Deno.env.get('OPENAI_API_KEY');
  const response = await fetch(URL, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'gpt-6-luna', messages: [{ role: 'system', content: 'Be brief.' }, ...messages] }),
//                                                                                                      ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  });
  return new Response(response.body, { status: response.status });
});

// Clean: who sends it pays.
serve(async (request: Request) => {
  const { messages, key } = await request.json();
  const response = await fetch(URL, {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + key },
    body: JSON.stringify({ model: 'gpt-6-luna', messages }),
  });
  return new Response(response.body, { status: response.status });
});

// What the project keeps is not the sender's.
serve(async (request: Request) => {
  const { messages, user } = await request.json();
  const response = await fetch(URL, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await findKey(user)}` },
    body: JSON.stringify({ model: 'gpt-6-luna', messages }),
//                                              ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  });
  return new Response(response.body, { status: response.status });
});

// Clean: one message of a role that is written here.
serve(async (request: Request) => {
  const { question } = await request.json();
  const response = await fetch(URL, {
    method: 'POST',
    headers: { Authorization: `Bearer ${Deno.env.get('OPENAI_API_KEY')}` },
    body: JSON.stringify({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] }),
  });
  return new Response(response.body, { status: response.status });
});

// Clean: whose key it is nobody can tell.
serve(async (request: Request) => {
  const { messages, user } = await request.json();
  const body = JSON.stringify({ model: 'gpt-6-luna', messages });
  const response = await fetch(URL, { method: 'POST', headers: toHeaders(user), body });
  return new Response(response.body, { status: response.status });
});
