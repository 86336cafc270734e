import OpenAI from 'openai';
import { useCallback, useState } from 'react';

type Message = { role: 'system' | 'user' | 'assistant'; content: string };

const client = new OpenAI({ apiKey: 'proxied', dangerouslyAllowBrowser: true, timeout: 20_000 });

export function useTutor(language: string) {
  const [messages, setMessages] = useState<Message[]>([{ role: 'system', content: `You teach ${language}.` }]);
  const send = useCallback(
    async (content: string) => {
      const next: Message[] = [...messages, { role: 'user', content }];
//                                ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `client.chat.completi
      setMessages(next);
      const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: next });
      setMessages([...next, { role: 'assistant', content: choices[0]?.message.content ?? '' }]);
    },
    [messages],
  );
  return { messages, send };
}

// Clean: only the last of them stay.
export function useShortTutor() {
  const [messages, setMessages] = useState<Message[]>([]);
  const send = async (content: string) => {
    const next: Message[] = [...messages.slice(-10), { role: 'user', content }];
    const { choices } = await client.chat.completions.create({ model: 'gpt-6-luna', messages: next });
    setMessages([...next, { role: 'assistant', content: choices[0]?.message.content ?? '' }]);
  };
  return { messages, send };
}
