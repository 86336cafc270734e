import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { marked } from 'marked';
import OpenAI from 'openai';

const client = new OpenAI();

export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = answer.output_text;
//                   ^^^^^^^^^^^^^^^^^^ output-to-html [error]: `answer.output_text` becomes part of a page through `target.innerHTML`
}

// Markdown may hold any HTML.
export async function showMarkdown(target: HTMLElement, question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  target.insertAdjacentHTML('beforeend', `<p>${await marked.parse(text)}</p>`);
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: A text with the model's answer in it becomes part of a page through `t
}

export async function Summary({ page }: { page: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: page });
  return <div dangerouslySetInnerHTML={{ __html: text }} />;
//                                     ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: text }` becomes part of a page through `dangerouslySetInner
}

// A page of its own inside the page has the rights of the page.
export async function Preview({ wish }: { wish: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: wish });
  return <iframe title="preview" srcDoc={text} />;
//                                       ^^^^ output-to-html [error]: `text` becomes part of a page through `srcDoc`, so a script that someb
}
