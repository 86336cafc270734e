// rules: request-controlled-model, client-controlled-messages
// A body that a plain server puts together piece by piece is as much its sender's.
import http from 'node:http';
import OpenAI from 'openai';

const client = new OpenAI();

function readBody(request: http.IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let raw = '';
    request.on('data', (piece) => (raw += piece));
    request.on('end', () => resolve(raw));
  });
}

async function chat(request: http.IncomingMessage, response: http.ServerResponse) {
  const { model, messages } = JSON.parse(await readBody(request));
  const answer = await client.chat.completions.create({ model, messages });
//                                                      ^^^^^ request-controlled-model [error]: The model comes from the request (`model`) as it is, so that its sende
//                                                             ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  response.end(JSON.stringify(answer));
}

async function listed(request: http.IncomingMessage, response: http.ServerResponse) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const body = JSON.parse(Buffer.concat(pieces).toString());
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: body.messages });
//                                                                                 ^^^^^^^^^^^^^ client-controlled-messages [warning]: `body.messages` goes from the request to the model as it is, so that i
  response.end(JSON.stringify(answer));
}

// Clean: the text of a message of ours, and a model from a list.
const MODELS = ['gpt-4o', 'gpt-4o-mini'];

async function asked(request: http.IncomingMessage, response: http.ServerResponse) {
  const { model, text } = JSON.parse(await readBody(request));
  if (!MODELS.includes(model)) return response.end('no such model');
  const answer = await client.chat.completions.create({ model, messages: [{ role: 'user', content: text }] });
  response.end(JSON.stringify(answer));
}

http
  .createServer(async (request, response) => {
    if (request.url === '/chat') await chat(request, response);
    else if (request.url === '/listed') await listed(request, response);
    else await asked(request, response);
  })
  .listen(3000);
