// Options that are filled after they were made.
import OpenAI, { type ClientOptions } from 'openai';

const request = { model: 'gpt-6-luna', input: 'Say something kind.' };

// Clean: the session is in them.
export async function POST(incoming: Request) {
  const session = incoming.headers.get('x-session') ?? '';
  const options: ClientOptions = {};
  if (process.env.GATEWAY) {
    options.baseURL = 'https://gateway.example.com/v1';
    options.defaultHeaders = { 'x-session': session };
  }
  const openai = new OpenAI(options);
  return Response.json(await openai.responses.create(request));
}

// Clean: so it is a level deeper, and by a copy.
export async function PUT(incoming: Request) {
  const options = { timeout: 20_000, defaultHeaders: {} as Record<string, string> };
  options.defaultHeaders['x-session'] = incoming.headers.get('x-session') ?? '';
  const openai = new OpenAI(options);
  return Response.json(await openai.responses.create(request));
}
export async function PATCH(incoming: Request) {
  const options: ClientOptions = { timeout: 20_000 };
  Object.assign(options, { apiKey: incoming.headers.get('x-key') });
  const openai = new OpenAI(options);
  return Response.json(await openai.responses.create(request));
}

// What is put in is the same for all.
export async function GET() {
  const options: ClientOptions = {};
  if (process.env.GATEWAY) {
    options.baseURL = 'https://gateway.example.com/v1';
    options.defaultHeaders = { 'x-app': 'shop' };
  }
  const openai = new OpenAI(options);
//               ^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always with the same settings
  return Response.json(await openai.responses.create(request));
}

// It goes into something else.
export async function DELETE(incoming: Request) {
  const options: ClientOptions = { timeout: 20_000 };
  const log = { session: '' };
  log.session = incoming.headers.get('x-session') ?? '';
  console.info(log, options);
  const openai = new OpenAI(options);
//               ^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always with the same settings
  return Response.json(await openai.responses.create(request));
}
