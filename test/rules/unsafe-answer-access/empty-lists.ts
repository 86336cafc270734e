// The AI SDK always gives its lists of tool calls and of their results: where no tool was called they are empty, and an empty list is true.
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { weather } from './weather';

const request = { model: openai('gpt-6-luna'), prompt: 'The weather in Rome?', tools: { weather } };

export async function tested() {
  const { toolResults, toolCalls } = await generateText(request);
  if (toolResults && toolCalls) return toolResults[0].output.degrees;
  //                                   ^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `toolResults[0]` is read as if it were always there, but the list is e
  return undefined;
}

export async function left() {
  const result = await generateText(request);
  if (!result.toolCalls) return undefined;
  return result.toolCalls[0].input.city;
  //     ^^^^^^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `result.toolCalls[0]` is read as if it were always there, but the list is e
}

export async function chosen() {
  const { toolResults } = await generateText(request);
  return toolResults ? toolResults[0].output.degrees : undefined;
  //                   ^^^^^^^^^^^^^^ unsafe-answer-access [warning]: `toolResults[0]` is read as if it were always there, but the list is e
}

export async function counted() {
  // Clean.
  const { toolResults } = await generateText(request);
  if (toolResults && toolResults.length > 0) return toolResults[0].output.degrees;
  return undefined;
}

export async function countedTheCalls() {
  // Clean: whoever counts the calls has results of them.
  const { toolResults, toolCalls } = await generateText(request);
  if (toolResults && toolCalls.length > 0) return toolResults[0].output.degrees;
  return undefined;
}

export async function ended() {
  // Clean.
  const { toolResults, finishReason } = await generateText(request);
  if (toolResults && finishReason === 'tool-calls') return toolResults[0].output.degrees;
  return undefined;
}

export async function testedItself() {
  // Clean.
  const { toolResults } = await generateText(request);
  return toolResults[0] ? toolResults[0].output.degrees : undefined;
}

export async function handedOn() {
  // Clean: what it says of the list is not known.
  const { toolResults } = await generateText(request);
  if (isFull(toolResults)) return toolResults[0].output.degrees;
  return undefined;
}

function isFull(list: readonly unknown[]) {
  return list.length > 0;
}
