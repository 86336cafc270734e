import DOMPurify from 'dompurify';
import { marked } from 'marked';
import OpenAI from 'openai';

const client = new OpenAI();

// DOMPurify takes out what runs.
export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = DOMPurify.sanitize(await marked.parse(answer.output_text));
}

// What another function cleans is clean there.
export async function showAsItComes(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = answer.output_text;
//                   ^^^^^^^^^^^^^^^^^^ output-to-html [error]: `answer.output_text` becomes part of a page through `target.innerHTML`
}

function purify(html: string) {
  return DOMPurify.sanitize(html);
}

// Clean: a helper cleans it.
export async function showThroughHelper(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = purify(answer.output_text);
}
