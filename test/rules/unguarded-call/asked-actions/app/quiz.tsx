'use client';

import { useState } from 'react';
import { makeHint, makeQuiz } from './actions';

export function Quiz({ topic }: { topic: string }) {
  const [text, setText] = useState('');

  async function start() {
    try {
      setText(await makeQuiz(topic));
    } catch {
      setText('There is no quiz tonight.');
    }
  }

  async function help() {
    setText(await makeHint(topic));
  }

  return (
    <p>
      <button onClick={start}>Start</button>
      <button onClick={help}>Help</button>
      {text}
    </p>
  );
}
