import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function POST(request: Request) {
  try {
    const { text } = await generateText({ model: openai('gpt-4o'), prompt: await request.text() });
//                         ^^^^^^^^^^^^ absent-fallback [warning]: only answers an error
    return Response.json({ text });
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'Failed to answer' }, { status: 500 });
  }
}
