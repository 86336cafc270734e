import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

// Text is set as text.
export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.textContent = answer.output_text;
  target.append(answer.output_text);
}

// Markup is made harmless.
export async function showEscaped(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = `<b>${toText(answer.output_text)}</b>`;
}

function toText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

// React escapes what it renders.
export async function Summary({ page }: { page: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: page });
  return <p title={text}>{text}</p>;
}

// A sandbox runs no scripts with the page's rights.
export async function Preview({ wish }: { wish: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: wish });
  return <iframe title="preview" sandbox="" srcDoc={text} />;
}
