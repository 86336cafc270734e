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
