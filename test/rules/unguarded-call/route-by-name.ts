import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import type { NextApiRequest } from 'next';
import { withErrorHandling } from './not-there';
import { withUser } from './nor-there';

const model = openai('gpt-6-luna');

// No package tells who serves it: its name does, and that it is handed a request.
export async function POST(request: Request) {
  const { prompt } = await request.json();
  const { text } = await generateText({ model, prompt });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText` when all 3 attempts fail; wh
  return Response.json({ text });
}

export async function PUT(req) {
  const { prompt } = await req.json();
  const { text } = await generateText({ model, prompt });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText` when all 3 attempts fail; wh
  return Response.json({ text });
}

export default async function handler(req: NextApiRequest, res) {
  const { text } = await generateText({ model, prompt: req.body.prompt });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText` when all 3 attempts fail; Ne
  res.json({ text });
}

// Clean: a method of HTTP by name, and handed no request.
export async function GET(topic: string) {
  const { text } = await generateText({ model, prompt: topic });
  return text;
}

// Clean: a wrapper that can't be seen, whose name says that it sees to errors.
export const PATCH = withErrorHandling(async (request: Request) => {
  const { prompt } = await request.json();
  const { text } = await generateText({ model, prompt });
  return Response.json({ text });
});

export const DELETE = withUser(async (request: Request) => {
  const { prompt } = await request.json();
  const { text } = await generateText({ model, prompt });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText` when all 3 attempts fail; wh
  return Response.json({ text });
});
