import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const openai = new OpenAI({ timeout: 20_000 });
const List = z.object({ findings: z.array(z.string()) });
const format = zodTextFormat(List, 'list');

// An answer that was cut off has nothing parsed, and counts as one without findings.
export async function review(input: string) {
  const answer = await openai.responses.parse({ model: 'gpt-6-luna', input, text: { format } });
  //                   ^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish: Look at its finish reason
  return answer.output_parsed?.findings ?? [];
}

// Clean: what is not there is no list.
export async function reviewed(input: string) {
  const answer = await openai.responses.parse({ model: 'gpt-6-luna', input, text: { format } });
  if (!answer.output_parsed) throw new Error('The answer was cut off or refused');
  return answer.output_parsed.findings;
}

for (const finding of await review('a')) console.log(finding.length);
console.log((await reviewed('a')).length);
