import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
type Messages = OpenAI.ChatCompletionMessageParam[];

// One of its callers looks at what it is sent, and the other does not.
export async function complete(model: string, messages: Messages) {
  const answer = await openai.chat.completions.create({ model, messages, max_completion_tokens: 500 });
//                                                             ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  return answer.choices[0]?.message.content ?? '';
}

// All of its callers do.
export async function summarize(model: string, messages: Messages) {
  const answer = await openai.chat.completions.create({ model, messages, max_completion_tokens: 100 });
  return answer.choices[0]?.message.content ?? '';
}
