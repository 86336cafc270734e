'use client';

import { useState, useTransition } from 'react';
import { makeHint, makeQuiz, makeRiddle } from './actions';

export function Quiz({ topic, run }: { topic: string; run: (job: () => Promise<void>) => void }) {
  const [isPending, startTransition] = useTransition();
  const [text, setText] = useState('');

  function start() {
    startTransition(async () => {
      try {
        setText(await makeQuiz(topic));
      } catch {
        setText('There is no quiz tonight.');
      }
    });
  }

  function help() {
    startTransition(async () => setText(await makeHint(topic)));
  }

  return (
    <form action={start}>
      <button onClick={help}>Help</button>
      <button onClick={() => run(async () => setText(await makeRiddle(topic)))}>Riddle</button>
      {isPending ? '…' : text}
    </form>
  );
}
