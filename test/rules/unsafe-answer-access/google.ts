// The text of a blocked answer is undefined.
import { GoogleGenAI } from '@google/genai';

const genai = new GoogleGenAI({ apiKey: process.env.KEY });

export async function asserted(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.text!.trim();
//       ^^^^^^^^^^^ unsafe-answer-access [warning]: `!` says that `answer.text` is there, but it is null when the model re
}
export async function read(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.candidates[0].content.parts[0].text;
//       ^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.candidates[0]` is read as if it were always there, but the lis
}

// Clean: it may be missing here.
export async function asked(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return answer.text?.trim() ?? 'No answer.';
}

// It is undefined without a `!` as well.
export async function trimmed(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  // @ts-ignore It may be undefined.
  return answer.text.trim();
//       ^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.text` is read as if it were always there, but it is undefined when the answer is blocked or has no text, and this then throws. Use `?.`
}

export async function cast(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return (answer.text as string).trim();
//        ^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.text` is read as if it were always there, but it is undefined 
}

export async function named(contents: string) {
  const { text } = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  // @ts-ignore It may be undefined.
  if (text.startsWith('{')) return '';
//    ^^^^ unsafe-answer-access [warning]: `text` is read as if it were always there, but it is undefined when th
  return text;
}

// How long it is can be asked of what is there alone.
export async function measured(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  // @ts-ignore It may be undefined.
  if (answer.text.length === 0) throw new Error('No answer.');
//    ^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.text` is read as if it were always there, but it is undefined 
  return answer.text;
}

// Clean: an empty text stands in for it, or it is looked at.
export async function filled(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  const text = answer.text ?? '';
  return text.trim();
}

export async function looked(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  if (!answer.text) throw new Error('No answer.');
  return answer.text.trim();
}

// Clean: it is only handed on.
export async function handedOn(contents: string) {
  const answer = await genai.models.generateContent({ model: 'gemini-3-pro', contents });
  return `Answer: ${answer.text}`;
}
