// Of the choices only those are kept that have a text.
import OpenAI from 'openai';

const client = new OpenAI();
const request = { model: 'gpt-6-luna', messages: [], n: 3 };

export async function kept() {
  const completion = await client.chat.completions.create(request);
  return completion.choices.filter((choice) => choice.message.content).map((choice) => choice.message.content!.trim());
}

export async function keptByBlock() {
  const completion = await client.chat.completions.create(request);
  return completion.choices
    .filter((choice) => {
      return choice.message.content;
    })
    .map((choice) => choice.message.content!.trim());
}

// What is sorted by something else may have none.
export async function others() {
  const completion = await client.chat.completions.create(request);
  return completion.choices.filter((choice) => choice.index).map((choice) => choice.message.content!.trim());
//                                                                           ^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access: `!` says that
}

// What is kept beside it is another list.
export async function beside() {
  const completion = await client.chat.completions.create(request);
  const shown = completion.choices.map((choice) => choice.message.content!.trim());
//                                                 ^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access: `!` says that
  return { shown, texts: completion.choices.filter((choice) => choice.message.content) };
}
