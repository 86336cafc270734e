import { json } from '@remix-run/node';
import { useActionData, useFetcher, useLoaderData } from '@remix-run/react';
import OpenAI from 'openai';

const client = new OpenAI();

export async function loader() {
  return json({ text: 'Nothing yet' });
}

export async function action({ request }: { request: Request }) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: await request.text() });
  return json({ text: answer.output_text });
}

export function Result() {
  const data = useActionData<typeof action>();
  return <p dangerouslySetInnerHTML={{ __html: data?.text ?? '' }} />;
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: data?.text ?? '' }` becomes part of a page through `dangero
}

export function Fetched() {
  const fetcher = useFetcher<typeof action>();
  return <p dangerouslySetInnerHTML={{ __html: fetcher.data?.text ?? '' }} />;
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: fetcher.data?.text ?? '' }` becomes part of a page through 
}

// Clean: no model wrote what is loaded.
export function Loaded() {
  const { text } = useLoaderData<typeof loader>();
  return <p dangerouslySetInnerHTML={{ __html: text }} />;
}
