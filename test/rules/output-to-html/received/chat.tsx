'use client';
import { useChat, useCompletion as useText } from '@ai-sdk/react';
import { marked } from 'marked';
import { Bubble } from './bubble';
import { Message } from './message';

// What a server of the project's own sends was written by a model. Clean: what is no text of a model.
export function Chat() {
  const { messages, status, error } = useChat();
  return (
    <section>
      {messages.map((one) => (one.role === 'user' ? null : <Message key={one.id} message={one} />))}
      {messages.map((one) => one.parts.map((part) => (part.type === 'text' ? <Bubble key={one.id}>{part.text}</Bubble> : null)))}
      <p dangerouslySetInnerHTML={{ __html: error ? error.message : status }} />
      {messages.map((one) => (
        <p key={one.id} dangerouslySetInnerHTML={{ __html: one.id }} />
      ))}
    </section>
  );
}

export function Completion() {
  const { completion } = useText();
  return <p dangerouslySetInnerHTML={{ __html: marked(completion) }} />;
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: marked(completion) }` becomes part of a page through `dange
}

// Clean: React sets it as text; and what somebody types is their own.
export function Field() {
  const { completion, input } = useText();
  return (
    <div>
      <p title={completion}>{completion}</p>
      <p dangerouslySetInnerHTML={{ __html: input }} />
    </div>
  );
}
