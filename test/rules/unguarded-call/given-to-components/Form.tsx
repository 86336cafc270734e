import { memo, useState } from 'react';

interface Properties {
  onAsk(text: string): Promise<void>;
  send(text: string): Promise<void>;
  unused(): Promise<void>;
}

export function Form({ onAsk, send }: Properties) {
  const [error, setError] = useState('');
  const submit = async () => {
    try {
      await onAsk('Why?');
    } catch {
      setError('Please try again later.');
    }
  };
  return (
    <>
      <button onClick={submit}>Ask</button>
      <button onClick={() => send('Why?')}>Ask</button>
      <p>{error}</p>
    </>
  );
}

export function Button(props: { onClick(): Promise<void> }) {
  return <button type="button" {...props} />;
}

export const Inner = memo(function Inner(props: { run(): Promise<void> }) {
  return <Innermost {...props} />;
});

function Innermost({ run }: { run(): Promise<void> }) {
  return <button onClick={run}>Ask</button>;
}
