// A written key picks one entry, and what the others do is not run there.
import { createServer } from 'node:http';

const record: Record<string, { run(body: string): Promise<Response> }> = {
  first: { run: (body) => fetch('https://api.openai.com/v1/responses', { method: 'POST', body }) },
//                        ^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; a Node server does not
  // Clean: only asked for where its failure is met.
  second: { run: (body) => fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body }) },
};

const third = { name: 'third', run: (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', body }) };
//                                                    ^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; a Node server does not
// Clean: the same.
const fourth = { name: 'fourth', run: (body: string) => fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body }) };
const named = new Map([third, fourth].map((one) => [one.name, one]));

const fifth = { name: 'fifth', run: (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', body }) };
//                                                    ^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; a Node server does not
const sixth = { name: 'sixth', run: (body: string) => fetch('https://api.mistral.ai/v1/chat/completions', { method: 'POST', body }) };
//                                                    ^^^^^ unguarded-call [error]: Nothing catches `fetch` when the request fails; a Node server does not
const asked = new Map([fifth, sixth].map((one) => [one.name, one]));

function fromRecord(name: string) {
  const picked = record[name];
  if (!picked) throw new Error(name);
  return picked;
}

function fromMap(name: string) {
  const picked = named.get(name);
  if (!picked) throw new Error(name);
  return picked;
}

createServer(async (request, response) => {
  const name = String(request.url);
  await fromRecord('first').run('Hello');
  const picked = fromMap('third');
  await picked.run('Hello');
  // Any of them may be meant.
  await asked.get(name)?.run('Hello');
  try {
    await fromRecord(name).run('Hello');
    await fromMap(name).run('Hello');
  } catch (error) {
    console.error(error);
  }
  response.end();
});
