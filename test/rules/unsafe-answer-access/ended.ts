import OpenAI from 'openai';

const openai = new OpenAI();
const messages = [{ role: 'user' as const, content: 'Hello' }];

// What tells how the answer ended is read of the part that may be missing.
export async function filtered() {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages });
  const choice = answer.choices[0];
  if (choice.finish_reason === 'content_filter') return 'Not that.';
//    ^^^^^^ unsafe-answer-access [warning]: `choice` is read as if it were always there, but the list is empty whe
  return choice.message?.content ?? '';
}

// Clean: it says that a tool is asked for.
export async function called() {
  const answer = await openai.chat.completions.create({ model: 'gpt-6-luna', messages });
  const choice = answer.choices[0];
  if (choice?.finish_reason !== 'tool_calls') return '';
  return choice.message.tool_calls![0].id;
}
