import OpenAI from 'openai';
import { useState } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeClean from 'rehype-sanitize';

const client = new OpenAI({ dangerouslyAllowBrowser: true, apiKey: 'none' });

async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

// What another component cleans is clean there.
export function Answer({ question }: { question: string }) {
  const [text, setText] = useState('');
  const load = async () => setText(await ask(question));
  return (
    <button type="button" onClick={load}>
      <ReactMarkdown rehypePlugins={[rehypeRaw]}>{text}</ReactMarkdown>
//                                                ^^^^ output-to-html [error]: `text` becomes part of a page through `rehypeRaw`, so a script that so
    </button>
  );
}

export function Preview({ draft }: { draft: string }) {
  return <ReactMarkdown rehypePlugins={[rehypeRaw, rehypeClean]}>{draft}</ReactMarkdown>;
}
