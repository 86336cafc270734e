import vm from 'node:vm';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function calculate(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return eval(answer.output_text);
//            ^^^^^^^^^^^^^^^^^^ output-to-code [error]: `answer.output_text` is run as code by `eval`, so whoever can slip tex
}

export async function compile(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  const body = extractCode(text);
  return new Function('input', body);
//                             ^^^^ output-to-code [error]: `body` is run as code by `Function`, so whoever can slip text into the
}

function extractCode(text: string): string {
  const fenced = /```(?:js)?\n([\s\S]*?)```/.exec(text);
  return fenced?.[1] ?? text;
}

// It looks like a sandbox and is none.
export async function sandboxed(question: string) {
  const { text } = await generateText({ model: openai('gpt-6-luna'), prompt: question });
  return vm.runInNewContext(text, {});
//                          ^^^^ output-to-code [error]: `text` is run as code by `vm.runInNewContext`, so whoever can slip tex
}

export async function load(question: string) {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: question });
  return await import(answer.output_text);
//                    ^^^^^^^^^^^^^^^^^^ output-to-code [error]: `answer.output_text` is run as code by `import()`, so whoever can slip
}
