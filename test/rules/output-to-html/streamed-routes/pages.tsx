import { marked } from 'marked';
import { useState } from 'react';

interface Message {
  role: string;
  content: string;
}

export function Answer({ question }: { question: string }) {
  const [answer, setAnswer] = useState('');
  const ask = async () => {
    const response = await fetch('/api/answer', { method: 'POST', body: question });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    while (reader) {
      const { value, done } = await reader.read();
      if (done) break;
      const part = decoder.decode(value, { stream: true });
      setAnswer((before) => before + part);
    }
  };
  return <p onClick={ask} dangerouslySetInnerHTML={{ __html: marked(answer) }} />;
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: marked(answer) }` becomes part of a page through `dangerous
}

export function Chat({ question }: { question: string }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const ask = async () => {
    const response = await fetch('/api/answer', { method: 'POST', body: question });
    let content = '';
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) content += part;
    setMessages((before) => [...before, { role: 'assistant', content }]);
  };
  return (
    <ul onClick={ask}>
      {messages.map((message, i) => (
        <li key={i} dangerouslySetInnerHTML={{ __html: message.content }} />
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: message.content }` becomes part of a page through `dangerou
      ))}
    </ul>
  );
}

export async function show(target: HTMLElement, question: string) {
  const response = await fetch('/api/answer', { method: 'POST', body: question });
  target.innerHTML = await response.text();
//                   ^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `await response.text()` becomes part of a page through `target.innerHT
}

// Clean: set as text, and what no model has written.
export async function showPlainly(target: HTMLElement, question: string) {
  const response = await fetch('/api/answer', { method: 'POST', body: question });
  target.textContent = await response.text();
  const log = await fetch('/api/log', { method: 'POST' });
  target.innerHTML = await log.text();
}
