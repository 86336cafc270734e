import OpenAI from 'openai';

const openai = new OpenAI();

export async function answers(questions: string[]) {
  const found = await Promise.all(questions.map((input) => openai.responses.create({ model: 'gpt-6-luna', input })));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch: for one element of `questions` fails
  return found.map((one) => one.output_text);
}
