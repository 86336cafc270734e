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
