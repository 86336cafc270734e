// A pattern takes the first of a list apart as if it were always there.
import OpenAI from 'openai';

const client = new OpenAI();
const request = { model: 'gpt-5', messages: [] };

export async function nested() {
  const {
    choices: [{ message }],
  } = await client.chat.completions.create(request);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `choices[0]` is read as if it were always there, but the list is empty
  return message.content ?? '';
}

export async function kept() {
  const completion = await client.chat.completions.create(request);
  const { message } = completion.choices[0];
//                    ^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `completion.choices[0]` is read as if it were always there, but the li
  return message.content ?? '';
}

export async function first() {
  const completion = await client.chat.completions.create(request);
  const [choice] = completion.choices;
  const { message } = choice;
//                    ^^^^^^ unsafe-answer-access [warning]: `choice` is read as if it were always there, but the list is empty whe
  return message.content ?? '';
}

// Clean: a default stands in for it.
export async function withDefault() {
  const {
    choices: [{ message } = { message: { content: '' } }],
  } = await client.chat.completions.create(request);
  return message.content ?? '';
}

// Clean: it is looked at before.
export async function lookedAt() {
  const completion = await client.chat.completions.create(request);
  const [choice] = completion.choices;
  if (!choice) return '';
  const { message } = choice;
  return message.content ?? '';
}

// As deep as one likes.
export async function deep() {
  const { choices: [{ message: { content } }] } = await client.chat.completions.create(request);
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `choices[0]` is read as if it were always there, but the list is empty
  return content;
}

// Clean: what is not there is something else then.
export async function filled() {
  const { choices: [{ message: { content } } = { message: { content: '' } }] } = await client.chat.completions.create(request);
  return content;
}
