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

// A choice with a place for everything else hangs on the words as well.
export async function route(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
//                                                      ^^^^^^^^^^^^^^ unpinned-model [information]: `gpt-5.4-mini` is a name that OpenAI moves to other versions, and the 
  switch (answer.output_text.trim().toLowerCase()) {
    case 'lease':
      return 'lease-checklist';
    case 'sale':
      return 'sale-checklist';
    default:
      return 'checklist';
  }
}

export async function mayPass(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
//                                                      ^^^^^^^^^^^^^^ unpinned-model [information]: `gpt-5.4-mini` is a name that OpenAI moves to other versions, and the 
  return answer.output_text.trim() === 'YES';
}

// Clean: shown in any case.
export async function note(input: string): Promise<string> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
  console.info(answer.output_text === 'NONE' ? 'nothing to say' : 'something to say');
  return answer.output_text;
}

// Clean: that there is a text at all is no word of it.
export async function isAwake(input: string): Promise<boolean> {
  const answer = await openai.responses.create({ model: 'gpt-5.4-mini', input });
  return answer.output_text !== '';
}
