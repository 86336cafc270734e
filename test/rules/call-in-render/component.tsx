// A component of the browser asks while it renders.
import OpenAI from 'openai';
import { useEffect, useState } from 'react';

const openai = new OpenAI({ apiKey: 'local', baseURL: 'http://localhost:1234/v1', dangerouslyAllowBrowser: true });

async function ask(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  return answer.output_text;
}

export function Answer({ question }: { question: string }) {
  const [text, setText] = useState('');
  ask(question).then(setText);
//^^^ call-in-render [warning]: is called while `Answer` renders
  return <p>{text}</p>;
}

function useAnswer(question: string) {
  const [text, setText] = useState('');
  useEffect(() => {
//^^^^^^^^^ call-in-render [warning]: in an effect without dependencies
    const load = async () => setText(await ask(question));
    void load();
  });
  return text;
}

export const Hooked = ({ question }: { question: string }) => <p>{useAnswer(question)}</p>;

// What the effect depends on is another object each time.
export function Unsteady({ question }: { question: string }) {
  const [text, setText] = useState('');
  const request = { question };
  useEffect(() => {
//^^^^^^^^^ call-in-render [warning]: depends on `request`, which is made anew in every render
    ask(request.question).then(setText);
  }, [request]);
  return <p>{text}</p>;
}

// Clean: asked when somebody wants it.
export function Button({ question }: { question: string }) {
  const [text, setText] = useState('');
  return <button onClick={() => ask(question).then(setText)}>{text}</button>;
}

// Clean: asked once, when the state is made.
export function Once({ question }: { question: string }) {
  const [answer] = useState(() => ask(question));
  return <p>{String(answer)}</p>;
}

// Clean: a component of the server renders once for a request.
export async function OnServer({ question }: { question: string }) {
  return <p>{await ask(question)}</p>;
}
