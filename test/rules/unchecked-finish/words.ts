import OpenAI from 'openai';

const openai = new OpenAI();
const KINDS = ['bug', 'idea', 'praise'];

// Half a word is none of those that are known.
export async function sort(text: string) {
  const kind = (await openai.responses.create({ model: 'gpt-6-luna', input: text })).output_text.trim();
  return KINDS.includes(kind) ? kind : 'other';
}
export async function isDone(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
  return answer.output_text === 'DONE';
}
export async function toNumber(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
  switch (answer.output_text.trim()) {
    case 'one':
      return 1;
    case 'two':
      return 2;
    default:
      throw new Error('Neither');
  }
}

// What else is made of the text is shown.
export async function greet(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.responses.create`
  if (answer.output_text === 'NONE') return undefined;
  return answer.output_text;
}

// A default for none, a question for its kind and a helper of the project are steps on the way to the word.
export async function isSame(text: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: text }] });
  return (answer.choices[0]?.message.content ?? '') === 'SAME';
}
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map((part) => ('text' in part ? part.text : '')).join('');
  return '';
}
export async function isLike(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
  return textOf(answer.output_text).trim() === 'LIKE';
}

// What a helper of the project does with it counts as before, and so does a default that is shown.
function say(text: string) {
  console.log(`It says ${text}`);
  return text;
}
export async function isTold(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.responses.create`
  return say(answer.output_text) === 'TOLD';
}
export async function isShown(text: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: text }] });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `openai.chat.completions.create`
  const said = answer.choices[0]?.message.content ?? 'none';
  return { said, isEmpty: said === 'none' };
}
