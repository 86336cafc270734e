import { generateText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';

export async function POST(request: Request) {
  const prompt = await request.text();
  try {
    // Clean: the handler asks another provider.
    const { text } = await generateText({ model: openai('gpt-4o'), prompt });
    return Response.json({ text });
  } catch (error) {
    console.error(error);
    // Clean: a failure of the fallback itself is answered by its own handler with a message.
    const text = await generateText({ model: anthropic('claude-haiku-4-5'), prompt }).then(
      (answer) => answer.text,
      () => 'The assistant is resting; here is our list of frequent questions instead.',
    );
    return Response.json({ text });
  }
}
