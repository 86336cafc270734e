'use client';
import { useEffect, useRef, useState } from 'react';
import { useDebouncedCallback } from 'use-debounce';
import { complete } from './ask';

export function Field() {
  const [text, setText] = useState('');
  const [hint, setHint] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const suggest = async (value: string) => {
    setText(value);
    if (value.length > 3) setHint(await complete(value));
  };
  const suggestLater = useDebouncedCallback(async (value: string) => setHint(await complete(value)), 300);
  const suggestSoon = (value: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => suggest(value), 300);
  };
  return (
    <form onSubmit={() => suggest(text)}>
      <textarea
        value={text}
        onChange={(event) => void suggest(event.target.value)}
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ call-in-render [warning]: is called by `onChange` with every letter
      />
      <input
        onInput={async (event) => setHint(await complete(event.currentTarget.value))}
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ call-in-render [warning]: is called by `onInput`
      />
      {/* Clean: these wait until nothing was typed for a while. */}
      <input onChange={(event) => suggestLater(event.target.value)} />
      <input onChange={(event) => suggestSoon(event.target.value)} />
      {/* Clean: one key sends, and no other. */}
      <textarea onKeyDown={(event) => event.key === 'Enter' && suggest(text)} />
      {/* Clean: nothing is typed into these. */}
      <input type="checkbox" onChange={() => suggest(text)} />
      <select onChange={(event) => suggest(event.target.value)} />
      {/* Clean: one character asks for help. */}
      <input onChange={(event) => (event.target.value.endsWith('/ai') ? suggest(event.target.value) : setText(event.target.value))} />
      <button type="button" onClick={() => suggest(text)}>
        {hint}
      </button>
    </form>
  );
}

export function Summary({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  useEffect(() => {
//^^^^^^^^^ call-in-render [warning]: in an effect without dependencies, so after every render
    complete(text).then(setSummary);
  });
  return <p>{summary}</p>;
}

// Clean: asks once for each text.
export function SummaryOfText({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  useEffect(() => {
    complete(text).then(setSummary);
  }, [text]);
  return <p>{summary}</p>;
}

// Clean: asks once.
export function SummaryOnce({ text }: { text: string }) {
  const [summary, setSummary] = useState('');
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    complete(text).then(setSummary);
  });
  return <p>{summary}</p>;
}
