import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(content: string): Promise<string> {
  const completion = await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });
  return completion.choices[0]!.message.content!.trim();
//       ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
}

export async function apart(content: string): Promise<string> {
  const completion = await client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }] });
  const text = completion.choices[0].message.content;
//             ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  return text!;
//       ^^^^ unsafe-answer-access [warning]: `!` says that `text` is there, but it is null when the model refuses, 
}
