// What is taken back when a request fails leaves all that came before it.
import OpenAI from 'openai';
import { useState } from 'react';

type Message = { role: 'system' | 'user' | 'assistant'; content: string };

const client = new OpenAI({ apiKey: 'proxied', dangerouslyAllowBrowser: true, timeout: 20_000 });

export function useTutor() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    const next: Message[] = [...messages, { role: 'user', content }];
//                              ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `client.chat.completi
    setMessages(next);
    try {
      const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: next });
      setMessages([...next, { role: 'assistant', content: choices[0]?.message.content ?? '' }]);
    } catch {
      setMessages((before) => before.slice(0, -1));
    }
  };
  return { messages, send };
}

// Clean: somebody may take turns back.
export function useUndoneTutor() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    const next: Message[] = [...messages, { role: 'user', content }];
    const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: next });
    setMessages([...next, { role: 'assistant', content: choices[0]?.message.content ?? '' }]);
  };
  const undo = () => setMessages((before) => before.slice(0, -2));
  return { messages, send, undo };
}
