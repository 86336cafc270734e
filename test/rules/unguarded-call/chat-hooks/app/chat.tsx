'use client';

import { useChat } from '@ai-sdk/react';
import { useState } from 'react';
import { look, suggest, title } from './actions';

export function Chat({ topic }: { topic: string }) {
  const [texts, setTexts] = useState<string[]>([]);
  const { messages } = useChat({
    onFinish: async () => {
      const suggested = await suggest(topic);
      setTexts([suggested]);
      try {
        setTexts([suggested, await title(topic)]);
      } catch {
        setTexts([suggested, 'Untitled']);
      }
    },
    async onToolCall() {
      setTexts([await look(topic)]);
    },
  });
  return <p>{[...texts, messages.length].join(' ')}</p>;
}
