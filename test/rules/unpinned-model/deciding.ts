// Words that decide depend on the version as much as a form does.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function isSpam(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
//                                                      ^^^^^^^^^^^^^^ unpinned-model [information]: `gpt-5.4-mini` is a name that OpenAI moves to other versions, and the 
  if (answer.output_text.toLowerCase().includes('spam')) return true;
  return false;
}

// Clean: the answer is only shown.
export async function describe(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
  return answer.output_text;
}
