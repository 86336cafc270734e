import { useEffect, useState } from 'react';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

async function tell(dish: string): Promise<string> {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: dish });
  return text;
}

// The function that sets the state is handed over as it is.
export function Story({ dish }: { dish: string }) {
  const [html, setHtml] = useState('');
  useEffect(() => {
    tell(dish).then(setHtml, console.error);
  }, [dish]);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
//                                     ^^^^^^^^^^^^^^^^ output-to-html [error]: becomes part of a page through
}

// Clean: what is set is shown as a text.
export function Title({ dish }: { dish: string }) {
  const [html] = useState('<h1>Menu</h1>');
  const [title, setTitle] = useState('');
  useEffect(() => {
    tell(dish).then(setTitle, console.error);
  }, [dish]);
  return <div title={title} dangerouslySetInnerHTML={{ __html: html }} />;
}
