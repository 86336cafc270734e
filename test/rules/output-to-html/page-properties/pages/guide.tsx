import OpenAI from 'openai';
import { memo } from 'react';

const client = new OpenAI();

export async function getStaticProps() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'A guide to our town in HTML.' });
  return { props: { guide: { html: answer.output_text, size: answer.output_text.length } }, revalidate: 3600 };
}

function Guide(props: { guide: { html: string; size: number } }) {
  return <section dangerouslySetInnerHTML={{ __html: props.guide.html }} />;
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: props.guide.html }` becomes part of a page
}

export default memo(Guide);

// Clean: what is drawn with something else of the same name is no page.
export function Preview({ guide }: { guide: { html: string } }) {
  return <section dangerouslySetInnerHTML={{ __html: guide.html }} />;
}
