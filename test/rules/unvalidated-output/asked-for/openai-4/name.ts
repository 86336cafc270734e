import { OpenAI } from 'openai';
import { z } from 'zod';

const Name = z.object({ first: z.string() });
const openai = new OpenAI();

export async function name(text: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: text }] });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? '{}') as z.infer<typeof Name>;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? '{}')` as `z.inf
    return data.first;
  } catch {
    return '';
  }
}

type Name = z.infer<typeof Name>;

export async function nameOf(text: string): Promise<Name | undefined> {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: text }] });
  try {
    const named: Name = JSON.parse(completion.choices[0]?.message.content ?? '{}');
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? '{}')` as `Name`
    return named;
  } catch {
    return undefined;
  }
}
