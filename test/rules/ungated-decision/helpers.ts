import OpenAI from 'openai';

const openai = new OpenAI();
declare function alarm(text: string): void;

const textOf = (answer: OpenAI.Responses.Response) => answer.output_text.trim();

export async function triage(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Is this urgent? ${text}` });
  if (textOf(answer).toLowerCase().includes('yes')) alarm(text);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `yes` anywhere decides here, also one that den
}

export async function explain(text: string) {
  // Clean: the answer is shown, whatever it says.
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Is this urgent, and why? ${text}` });
  const words = textOf(answer);
  if (words.includes('yes')) alarm(text);
  return words;
}

// What the helper would make of an answer that is no text holds the word too.
function toPlainText(content: unknown): string {
  if (typeof content === 'string') return content;
  return JSON.stringify(content);
}
export async function route(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Is this urgent? ${text}` });
  if (toPlainText(answer.output_text).includes('yes')) alarm(text);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision: mentions `yes` anywhere
}

// Clean: what is written down is sent to somebody.
export async function relay(text: string, send: (line: string) => void) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input: `Is this urgent? ${text}` });
  const line = JSON.stringify({ text: answer.output_text });
  if (line.includes('yes')) alarm(text);
  send(line);
}
