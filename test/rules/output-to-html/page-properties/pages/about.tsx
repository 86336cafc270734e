// What the page is drawn with is in its properties.
import { marked } from 'marked';
import type { GetServerSideProps } from 'next';
import OpenAI from 'openai';

const client = new OpenAI();

export const getServerSideProps: GetServerSideProps = async () => {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Describe our town in Markdown.' });
  return { props: { html: await marked.parse(answer.output_text), title: '<b>About</b>', words: answer.output_text } };
};

export default function About({ html, title, words }: { html: string; title: string; words: string }) {
  // Clean: no model wrote the title, and React escapes what it is given as a child.
  const head = <h1 dangerouslySetInnerHTML={{ __html: title }} />;
  const foot = <p>{words}</p>;
  const body = <section dangerouslySetInnerHTML={{ __html: html }} />;
//                                               ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: html }` becomes part of a page
  return [head, body, foot];
}
