import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function POST(request: Request) {
  try {
    const { prompt } = await request.json();
    // Clean: caught and answered.
    const { text } = await generateText({ model: openai('gpt-4o'), prompt });
    return Response.json({ text });
  } catch (error) {
    console.error(error);
    return Response.json({ error: 'The assistant is not available.' }, { status: 502 });
  }
}
