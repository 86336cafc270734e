import { useState } from 'react';
import { ask, askCounted, askShort, type Message } from './ask';

export function Chat() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    const next: Message[] = [...messages, { role: 'user', content }];
    setMessages(next);
    const answer = await ask(next);
    setMessages((before) => [...before, answer]);
  };
  return (
    <form onSubmit={() => send('Hello')} onReset={() => setMessages([])}>
      {messages.map(({ content }) => content)}
    </form>
  );
}

// Clean: only the last of them stay.
export function ShortChat() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    const next: Message[] = [...messages, { role: 'user', content }];
    const answer = await askShort(next);
    setMessages((before) => [...before, answer].slice(-20));
  };
  return <button onClick={() => send('Hello')}>{messages.map(({ content }) => content)}</button>;
}

// Clean: begun anew after some turns.
export function CountedChat() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    if (messages.length > 40) return;
    const answer = await askCounted([...messages, { role: 'user', content }]);
    setMessages((before) => [...before, answer]);
  };
  return <button onClick={() => send('Hello')}>{messages.map(({ content }) => content)}</button>;
}
