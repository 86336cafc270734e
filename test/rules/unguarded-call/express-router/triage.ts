// Two callers: the bulk route catches, the single one does not, so the call is not handled.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function triage(text: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: `Classify: ${text}` });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [error]: Nothing catches
  return answer.output_text;
}
