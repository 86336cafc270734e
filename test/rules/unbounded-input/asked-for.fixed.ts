// What is asked for in the prompt itself may not be there before it.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function POST(request: Request): Promise<Response> {
  const { note }: { note?: string } = await request.json();
  if (String(note).length > 8_000) throw new Error('The request is too long');
  const prompt = `Greet me.${note ? ` They say: ${note}` : ''}`;
  const { text } = await generateText({ model: openai('gpt-5.4'), prompt });
  return Response.json({ text });
}

export async function PUT(request: Request): Promise<Response> {
  const { note }: { note?: string } = await request.json();
  if (String(note).length > 8_000) throw new Error('The request is too long');
  // Clean: it is measured, whether it is there or not.
  const { text } = await generateText({ model: openai('gpt-5.4'), prompt: `Greet me. ${note ? `They say: ${note}` : ''}` });
  return Response.json({ text });
}
