// A component that shows something else in the answer's place has a fallback, however it is set.
import OpenAI from 'openai';
import { useState } from 'react';

const ai = new OpenAI({ apiKey: '', dangerouslyAllowBrowser: true });
const UNNAMED = 'The Unnamed';

export function useName() {
  const [name, setName] = useState<string | null>(null);
  async function roll(input: string) {
    try {
      // Clean: there is a name in any case.
      setName((await ai.responses.create({ model: 'gpt-6-luna', input })).output_text);
    } catch (error) {
      console.warn(error);
      setName(UNNAMED);
    }
  }
  return { name, roll };
}

export function useTopic() {
  const [topic, setTopic] = useState('');
  const [step, setStep] = useState('');
  async function ask(input: string) {
    try {
      setStep('asking');
      setTopic((await ai.responses.create({ model: 'gpt-6-luna', input })).output_text);
//                    ^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `ai.responses.create` only r
    } catch (error) {
      console.warn(error);
      setTopic('');
      setStep('nothing came');
    }
  }
  return { topic, step, ask };
}

export function useWords() {
  const [words, setWords] = useState('');
  async function ask(input: string) {
    try {
      setWords((await ai.responses.create({ model: 'gpt-6-luna', input })).output_text);
//                    ^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `ai.responses.create` only r
    } catch (error) {
      setWords(`It did not work: ${error}`);
    }
  }
  return { words, ask };
}

interface Turn {
  readonly id: string;
  readonly content: string;
}

export function useTurns() {
  const [turns, setTurns] = useState<Turn[]>([]);
  async function ask(input: string) {
    try {
      // Clean: something is said in its place.
      const answer = await ai.responses.create({ model: 'gpt-6-luna', input });
      setTurns((old) => [...old, { id: answer.id, content: answer.output_text }]);
    } catch (error) {
      console.warn(error);
      setTurns((old) => [...old, { id: '', content: 'Tell me more.' }]);
    }
  }
  async function change(id: string, input: string) {
    try {
      // Clean: the same.
      const answer = await ai.responses.create({ model: 'gpt-6-luna', input });
      setTurns((old) => old.map((turn) => (turn.id === id ? { ...turn, content: answer.output_text } : turn)));
    } catch (error) {
      console.warn(error);
      setTurns((old) => old.map((turn) => (turn.id === id ? { ...turn, content: 'Tell me more.' } : turn)));
    }
  }
  async function put(input: string) {
    try {
      const answer = await ai.responses.create({ model: 'gpt-6-luna', input });
//                         ^^^^^^^^^^^^^^^^^^^ absent-fallback [warning]: When all 3 attempts fail, the code around `ai.responses.create` only r
      setTurns((old) => [...old, { id: answer.id, content: answer.output_text }]);
    } catch (error) {
      console.warn(error);
      setTurns((old) => old.slice(0, -1));
    }
  }
  return { turns, ask, change, put };
}
