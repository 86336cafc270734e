// Clean: it is sanitized before it is handed over.
import DOMPurify from 'isomorphic-dompurify';
import OpenAI from 'openai';

const client = new OpenAI();

export async function getStaticProps() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Describe our town in HTML.' });
  return { props: { html: DOMPurify.sanitize(answer.output_text) }, revalidate: 3600 };
}

export default function Clean({ html }: { html: string }) {
  return <section dangerouslySetInnerHTML={{ __html: html }} />;
}
