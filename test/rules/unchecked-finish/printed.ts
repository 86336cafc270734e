import { openai } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText } from 'ai';

const anthropic = new Anthropic();

export async function print(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `anthropic.messages.create` ended, s
  console.log(message.content);
}

// Clean: all of it is printed, and so is the reason.
export async function dump(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  console.log(message);
}

// Clean: the reason is printed beside the answer.
export async function tell(content: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content }] });
  console.log(message.stop_reason, message.content);
}

// Clean: which tools it asks for is no text that is shown.
export async function list(content: string) {
  const { toolCalls } = await generateText({ model: openai('gpt-6-luna'), prompt: content });
  console.log(toolCalls);
}
