import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources';

const openai = new OpenAI();

/** Whoever comes to the second has been at the first, which alone throws: one warning, and one repair for all of them. */
export async function extract(messages: ChatCompletionMessageParam[]): Promise<string> {
  const completion = await openai.chat.completions.create({ model: 'gpt-5.2', messages, max_completion_tokens: 400 });
  if (completion.choices[0].message.refusal) throw new Error(completion.choices[0].message.refusal);
//    ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  if (completion.choices[0].finish_reason !== 'stop') return '';
  return completion.choices[0].message.content ?? '';
}

/** Only one of the two is reached. */
export async function describe(messages: ChatCompletionMessageParam[], isShort: boolean): Promise<string> {
  const completion = await openai.chat.completions.create({ model: 'gpt-5.2', messages, max_completion_tokens: 400 });
  if (isShort) return (completion.choices[0].message.content ?? '').slice(0, 80);
//                     ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  return completion.choices[0].message.content ?? '';
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}
