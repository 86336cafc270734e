// What is sought in a list need not be in it, whatever a cast says.
import Anthropic from '@anthropic-ai/sdk';
import { ChatAnthropic } from '@langchain/anthropic';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const client = new OpenAI();
const tools: Anthropic.Tool[] = [];
const agent = createReactAgent({ llm: new ChatAnthropic({ model: 'claude-haiku-4-5' }), tools: [] });
const request = { model: 'claude-haiku-4-5', max_tokens: 100, messages: [], tools };

export async function cast() {
  const answer = await anthropic.messages.create(request);
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return block.id;
//       ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but an answer that is filtered, cut short or refused has no such part, and this then throws. Use `?.`
}

export async function castInside() {
  const answer = await anthropic.messages.create(request);
  return (answer.content.find((one) => one.type === 'text') as Anthropic.TextBlock).text;
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.content.find((one) => one.type === 'text')` is read as if it wer
}

export async function asserted() {
  const answer = await anthropic.messages.create(request);
  const block = answer.content.find((one) => one.type === 'tool_use')!;
  return block.id;
//       ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but an answer that is filt
}

export async function takenApart() {
  const answer = await anthropic.messages.create(request);
  const { id } = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `answer.content.find((one) => one.type === 'tool_use')` is read as if it
  return id;
}

export async function ofOpenai() {
  const response = await client.responses.create({ model: 'gpt-6-luna', input: 'Hi.' });
  const call = response.output.find((one) => one.type === 'function_call') as OpenAI.Responses.ResponseFunctionToolCall;
  return call.call_id;
//       ^^^^ unsafe-answer-access [warning]: `call` is read as if it were always there, but an answer that is filte
}

export async function two() {
  // The type that is asked for in the search is that of what is there.
  const answer = await anthropic.messages.create(request);
  const text = answer.content.find((one) => one.type === 'text') as Anthropic.TextBlock;
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return [text.text, block.id];
//        ^^^^ unsafe-answer-access [warning]: `text` is read as if it were always there, but an answer that is filte
//                   ^^^^^ unsafe-answer-access [warning]: `block` is read as if it were always there, but an answer that is filt
}

export async function lookedAtOther() {
  // Clean, though only the other is looked at: both are elements of one list, which are not told apart.
  const answer = await anthropic.messages.create(request);
  const text = answer.content.find((one) => one.type === 'text');
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return [text?.text, block.id];
}

export async function looked() {
  // Clean: it is looked at first.
  const answer = await anthropic.messages.create(request);
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock | undefined;
  if (!block) throw new Error('No tool was called.');
  return block.id;
}

export async function optional() {
  // Clean: read only if it is there.
  const answer = await anthropic.messages.create(request);
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return block?.id;
}

export async function stopped() {
  // Clean: it stopped so that a tool be called.
  const answer = await anthropic.messages.create(request);
  if (answer.stop_reason !== 'tool_use') return '';
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return block.id;
}

export async function some() {
  // Clean: whether there is one is asked first.
  const answer = await anthropic.messages.create(request);
  if (!answer.content.some((one) => one.type === 'tool_use')) return '';
  const block = answer.content.find((one) => one.type === 'tool_use') as Anthropic.ToolUseBlock;
  return block.id;
}

export async function standIn() {
  // Clean: something stands in for it.
  const answer = await anthropic.messages.create(request);
  const block = answer.content.find((one) => one.type === 'text') ?? { text: '' };
  return block.text;
}

export async function lastOfAgent(content: string) {
  // Clean: an agent that has ended has said something.
  const { messages } = await agent.invoke({ messages: [{ role: 'user', content }] });
  return messages.findLast((one) => one.getType() === 'ai')!.content;
}

const names = [{ id: 'a', title: 'A' }];

export async function ofOthers() {
  // Clean: the list is the program's own.
  const answer = await anthropic.messages.create(request);
  const found = names.find((one) => one.id === answer.id) as { title: string };
  return found.title;
}
