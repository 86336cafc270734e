// Clean: settings of a renderer hold for whoever uses it.
import DOMPurify from 'dompurify';
import { marked } from 'marked';
import OpenAI from 'openai';

marked.use({ hooks: { postprocess: (html) => DOMPurify.sanitize(html) } });

const client = new OpenAI();

export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = await marked.parse(answer.output_text);
}
