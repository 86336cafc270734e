// A helper makes one turn and adds it to the list that it is given; its caller goes on until the answer is there.
import { openai } from '@ai-sdk/openai';
import { type CoreMessage, generateText } from 'ai';
import { tools } from './tools.js';

async function turn(messages: CoreMessage[]) {
  const { text, finishReason, toolResults } = await generateText({ model: openai('gpt-4.1'), tools, messages });
//                                                  ^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `generateText` ends this loop, so a model that keep
  messages.push({ role: 'assistant', content: text });
  return { text, finishReason, toolResults };
}

async function ask(messages: CoreMessage[]) {
  const { text, finishReason } = await generateText({ model: openai('gpt-4.1'), tools, messages });
  return { text, finishReason };
}

export async function work(messages: CoreMessage[], isBrief: boolean) {
  let reason = '';
  let answer = '';
  while (isBrief ? answer.length === 0 : reason !== 'stop') {
    const { text, finishReason } = await turn(messages);
    reason = finishReason || '';
    answer = text;
  }
  return answer;
}

// Clean: the turns are counted.
export async function counted(messages: CoreMessage[]) {
  let reason = '';
  for (let turns = 0; turns < 8 && reason !== 'stop'; turns++) reason = (await turn(messages)).finishReason;
}

// Clean: nothing is added, so the same is asked again until there is an answer.
export async function asked(messages: CoreMessage[]) {
  let reason = '';
  while (reason !== 'stop') {
    const { finishReason } = await ask(messages);
    reason = finishReason;
  }
}
