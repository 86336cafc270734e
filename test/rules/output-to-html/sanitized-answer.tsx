// Clean: what comes raw is cleaned.
import OpenAI from 'openai';
import { memo, useState } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeClean from 'rehype-sanitize';

const client = new OpenAI({ dangerouslyAllowBrowser: true, apiKey: 'none' });

async function ask(input: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

const Text = memo(({ text }: { text: string }) => <ReactMarkdown rehypePlugins={[rehypeRaw, rehypeClean]}>{text}</ReactMarkdown>);

export function Answer({ question }: { question: string }) {
  const [text, setText] = useState('');
  const load = async () => setText(await ask(question));
  return (
    <button type="button" onClick={load}>
      <Text text={text} />
    </button>
  );
}
