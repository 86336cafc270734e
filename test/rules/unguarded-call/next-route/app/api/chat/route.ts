// Next.js answers a rejected route handler with a bare 500: a boundary.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
//                       ^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `generateText`
  return Response.json({ text });
}
