import OpenAI from 'openai';

const openai = new OpenAI();

interface Settings {
  model?: string;
}

interface Note {
  title: string;
  tags: { name: string; color?: string }[];
}

// What may be left out is no part of the answer.
export async function title(input: string, { model = 'gpt-6-luna' }: Settings, fallback?: string) {
  const answer = await openai.responses.create({ model, input });
  try {
    const note = JSON.parse(answer.output_text) as { title: string };
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` as `{ … }` is believed as it comes: n
    return note.title;
  } catch {
    return fallback;
  }
}

export async function inline(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  try {
    const note = JSON.parse(answer.output_text) as { title: string; tag?: string };
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` as `{ … }` is believed as it comes: n
    return note.title;
  } catch {
    return '';
  }
}

export async function declared(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  try {
    const note: Note = JSON.parse(answer.output_text);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` as `Note` is believed as it comes: no
    return note.title;
  } catch {
    return '';
  }
}
