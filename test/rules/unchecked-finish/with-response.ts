import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();
declare function show(text: string): void;

// The answer comes beside the response that brought it.
export async function* stream(question: string) {
  const { data, response } = await openai.chat.completions
//                                 ^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer
    .create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }], stream: true })
    .withResponse();
  show(response.headers.get('x-request-id') ?? '');
  for await (const chunk of data) yield chunk.choices[0]?.delta?.content ?? '';
}

export async function summarize(text: string) {
  const answered = await anthropic.messages
//                       ^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer
    .create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: text }] })
    .withResponse();
  const [block] = answered.data.content;
  return block?.type === 'text' ? block.text : '';
}

// Clean: its end is looked at.
export async function ask(question: string) {
  const { data: answer } = await openai.chat.completions
    .create({ model: 'gpt-6-luna', messages: [{ role: 'user', content: question }] })
    .withResponse();
  const [choice] = answer.choices;
  if (choice?.finish_reason !== 'stop') throw new Error('The answer was cut off');
  return choice.message.content;
}
