// Each list is one to be limited, and said where it is.
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });

const summarize = (text: string) => openai.responses.create({ model: 'gpt-5', input: text, max_output_tokens: 300 });

export const summarizePages = (pages: string[]) => Promise.all(pages.map(summarize));
//                                                             ^^^^^ unbounded-concurrency [warning]: Every element of `pages` is sent to the model in the same moment, howe

export const summarizeNotes = (notes: { text: string }[]) => Promise.all(notes.map(({ text }) => summarize(text)));
//                                                                       ^^^^^ unbounded-concurrency [warning]: Every element of `notes` is sent to the model in the same moment, howe

// A part of it at a time.
export async function summarizeParts(parts: string[][]) {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? [];
    await Promise.all(part.map(summarize));
    const own = parts[i];
    await Promise.all(own.map(summarize));
  }
}

export async function summarizeInTurn(parts: string[]) {
  for (const part of parts) await summarize(part);
}

// Each is the other: that leads to no end, and nothing says that they are short.
const left: string[] = right ?? [];
const right: string[] = left ?? [];

export const summarizeNothing = () => Promise.all(left.map(summarize));
//                                                ^^^^ unbounded-concurrency [warning]: Every element of `left` is sent to the model in the same moment, howev
