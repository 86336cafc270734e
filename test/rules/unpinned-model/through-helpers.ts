// A helper that gives the text, whatever kind of content it is, hides no decision.
import OpenAI from 'openai';

const openai = new OpenAI();

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map((part) => ('text' in part ? part.text : '')).join('');
  return '';
}

export async function isSame(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
//                                                      ^^^^^^^^ unpinned-model [information]: `gpt-4o`
  return textOf(answer.output_text).trim() === 'yes';
}

export async function describe(input: string): Promise<string> {
  // Clean: what is shown decides nothing.
  const answer = await openai.responses.create({ model: 'gpt-4o', input });
  return textOf(answer.output_text).trim();
}
