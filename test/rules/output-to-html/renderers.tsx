import { useState } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import MarkdownIt from 'markdown-it';
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const loose = new MarkdownIt({ html: true });
const strict = new MarkdownIt();

// Renderers that are told to let markup through.
export async function show(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = loose.render(answer.output_text);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `loose.render(answer.output_text)` becomes part of a page through `tar
}

export async function Raw({ question }: { question: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  return <ReactMarkdown rehypePlugins={[rehypeRaw]}>{text}</ReactMarkdown>;
//                                                   ^^^^ output-to-html [error]: `text` becomes part of a page through `rehypeRaw`, so a script that so
}

export async function Article({ question }: { question: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const file = await remark().use(remarkHtml, { sanitize: false }).process(text);
  return <article dangerouslySetInnerHTML={{ __html: String(file) }} />;
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: String(file) }` becomes part of a page through `dangerously
}

// What a component keeps comes back when it is drawn.
export function Chat({ question }: { question: string }) {
  const [html, setHtml] = useState('');
  const ask = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
    setHtml(answer.output_text);
  };
  return <button onClick={ask} dangerouslySetInnerHTML={{ __html: html }} />;
//                                                      ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: html }` becomes part of a page through `dangerouslySetInner
}

// Piece by piece.
export async function type(target: HTMLElement, question: string) {
  const { textStream } = streamText({ model: openai('gpt-6-luna'), prompt: question });
  for await (const chunk of textStream) target.innerHTML += chunk;
//                                                          ^^^^^ output-to-html [error]: `chunk` becomes part of a page through `target.innerHTML`, so a script
}

// In a callback.
export function later(target: HTMLElement, question: string) {
  write(question).then((text) => {
    target.innerHTML = text;
//                     ^^^^ output-to-html [error]: `text` becomes part of a page through `target.innerHTML`, so a script 
  });
}

async function write(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return answer.output_text;
}

// By default they do not.
export async function escaped(target: HTMLElement, question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  target.innerHTML = strict.render(answer.output_text);
}

export async function Plain({ question }: { question: string }) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  return <ReactMarkdown>{text}</ReactMarkdown>;
}

// React escapes what it keeps.
export function Kept({ question }: { question: string }) {
  const [text, setText] = useState('');
  const ask = async () => {
    const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
    setText(answer.output_text);
  };
  return <button onClick={ask}>{text}</button>;
}
