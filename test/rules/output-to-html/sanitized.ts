import DOMPurify from 'dompurify';
import { marked } from 'marked';
import OpenAI from 'openai';

const client = new OpenAI();

// DOMPurify takes out what runs.
export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = DOMPurify.sanitize(await marked.parse(answer.output_text));
}
