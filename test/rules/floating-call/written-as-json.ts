// What is written as JSON at once holds `{}` in the place of a promise, for which nobody waits.
import { json } from '@sveltejs/kit';
import type { Request, Response } from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const request = { model: 'gpt-6-luna', input: 'Hello' };

export async function PATCH() {
  try {
    return json({ draft: openai.responses.create(request) });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Nobody waits for `openai.responses.create`: when all 3 attempts fail, 
  } catch {
    return json({ error: 'There is no draft.' }, { status: 500 });
  }
}

export async function PUT() {
  const draft = openai.responses.create(request);
//              ^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Nobody waits for `openai.responses.create`: when all 3 attempts fail, 
  const body = { draft };
  return json(body);
}

export function answer(_request: Request, res: Response) {
  res.status(200).json({ draft: openai.responses.create(request) });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Nobody waits for `openai.responses.create`: when all 3 attempts fail, 
}

export function write() {
  return new globalThis.Response(JSON.stringify({ draft: openai.responses.create(request) }));
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^ floating-call [error]: Nobody waits for `openai.responses.create`: when all 3 attempts fail, 
}

// Clean from here on: whoever gets the promise may wait for it.
export async function GET() {
  return json({ draft: await openai.responses.create(request) });
}

export async function POST() {
  const draft = openai.responses.create(request);
  return json({ draft: (await draft).output_text });
}

export function load() {
  return { draft: openai.responses.create(request) };
}

async function settle(given: Promise<{ output_text: string }> | string) {
  return { text: typeof given === 'string' ? given : (await given).output_text, given };
}

// Clean: it is waited for as well.
export async function DELETE() {
  return json(await settle(openai.responses.create(request)));
}
