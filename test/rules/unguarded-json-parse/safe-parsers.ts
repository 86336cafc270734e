// Clean throughout: a helper that catches, and parsers that give a result.
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import destr, { safeDestr } from 'destr';

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

process.on('message', async (prompt: string) => {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt });
  console.log(toJson(text), destr(text));
});
