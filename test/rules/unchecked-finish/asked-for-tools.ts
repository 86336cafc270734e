// Who asks only whether tools are wanted takes an answer that was cut off for a whole one.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const anthropic = new Anthropic({ timeout: 20_000 });

export async function answer(content: string, run: (calls: unknown) => Promise<string>) {
  const { choices } = await openai.chat.completions.create({
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of
    model: 'gpt-5.5',
    max_completion_tokens: 500,
    messages: [{ role: 'user', content }],
  });
  if (choices[0]?.finish_reason === 'tool_calls') return run(choices[0].message.tool_calls);
  return choices[0]?.message.content;
}

export async function turn(messages: Anthropic.MessageParam[], run: (content: unknown) => Promise<Anthropic.MessageParam>) {
  for (let step = 0; step < 5; step++) {
    const message = await anthropic.messages.create({ model: 'claude-opus-4-5-20251101', max_tokens: 500, messages });
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish: nobody looks at why it ended
    switch (message.stop_reason) {
      case 'tool_use':
        messages.push(await run(message.content));
        break;
      default:
        return JSON.parse(message.content[0]?.type === 'text' ? message.content[0].text : '{}');
    }
  }
  return undefined;
}

// Clean: one of the ends that it asks for is that of a whole answer, or of half of one.
export async function whole(content: string, run: (calls: unknown) => Promise<string>) {
  const { choices } = await openai.chat.completions.create({ model: 'gpt-5.5', max_completion_tokens: 500, messages: [{ role: 'user', content }] });
  if (choices[0]?.finish_reason === 'tool_calls') return run(choices[0].message.tool_calls);
  if (choices[0]?.finish_reason !== 'stop') throw new Error('cut off');
  return choices[0].message.content;
}

export async function sorted(messages: Anthropic.MessageParam[]) {
  const message = await anthropic.messages.create({ model: 'claude-opus-4-5-20251101', max_tokens: 500, messages });
  switch (message.stop_reason) {
    case 'tool_use':
      return message.content;
    case 'max_tokens':
      throw new Error('cut off');
    default:
      return message.content[0]?.type === 'text' ? message.content[0].text : '';
  }
}

// Clean: nothing but a whole call of a tool goes on.
export async function demanded(messages: Anthropic.MessageParam[], run: (content: unknown) => Promise<string>) {
  const message = await anthropic.messages.create({ model: 'claude-opus-4-5-20251101', max_tokens: 500, messages });
  if (message.stop_reason !== 'tool_use') throw new Error(`The model stopped with ${message.stop_reason}.`);
  return run(message.content);
}
