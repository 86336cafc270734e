// Somebody can cancel the stream, whichever model is asked.
import { ChatAnthropic } from '@langchain/anthropic';
import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI } from '@langchain/openai';

// Clean: one of the two models has a limit of its own, so which one runs is not known.
function choose() {
  if (process.env.PROVIDER === 'openai') return new ChatOpenAI({ model: 'gpt-6-luna', timeout: 30_000, maxRetries: 1 });
  return new ChatOllama({ model: 'llama3.1' });
}

export async function* tokens(button: EventTarget) {
  const controller = new AbortController();
  button.addEventListener('click', () => controller.abort());
  for await (const chunk of await choose().stream('Hello', { signal: controller.signal })) yield chunk.content;
}

// None of these has one.
function chooseAny() {
  if (process.env.PROVIDER === 'anthropic') return new ChatAnthropic({ model: 'claude-sonnet-5' });
  return new ChatOllama({ model: 'llama3.1' });
}

export async function* tokensOfAny(button: EventTarget) {
  const controller = new AbortController();
  button.addEventListener('click', () => controller.abort());
  for await (const chunk of await chooseAny().stream('Hello', { signal: controller.signal })) yield chunk.content;
//                                ^^^^^^^^^^^^^^^^^^ missing-timeout [information]: can be canceled by its signal, but no timer limits it
}
