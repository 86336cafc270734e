// A condition in front of it changes nothing.
import OpenAI from 'openai';

const openai = new OpenAI();

export async function moderate(input: string, isEnabled: boolean) {
  isEnabled && openai.moderations.create({ input });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ floating-call: Nobody waits
  if (isEnabled) openai.moderations.create({ input });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^ floating-call: Nobody waits
  // Clean: awaited.
  isEnabled && (await openai.moderations.create({ input }));
}
