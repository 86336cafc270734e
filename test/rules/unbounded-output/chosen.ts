import { ChatOpenAI } from '@langchain/openai';
import { Agent as MastraAgent } from '@mastra/core/agent';
import { Agent, run } from '@openai/agents';

const signal = AbortSignal.timeout(60_000);
const short = { maxTokens: 400 };
const small = new Agent({ name: 'small', model: 'gpt-6-luna', instructions: 'Be brief.', modelSettings: short });
const tiny = new Agent({ name: 'tiny', model: 'gpt-6-luna', instructions: 'Be briefer.', modelSettings: { maxTokens: 100 } });

// One of the two that may run has no limit.
const big = new Agent({ name: 'big', model: 'gpt-6-luna', instructions: 'Be thorough.' });
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export async function answer(question: string, isHard: boolean) {
  return (await run(isHard ? big : small, question, { signal })).finalOutput;
}

// Both have none.
const long = new Agent({ name: 'long', model: 'gpt-6-luna', instructions: 'Be long.' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const longer = new Agent({ name: 'longer', model: 'gpt-6-luna', instructions: 'Be longer.' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

export async function explain(question: string, isHard: boolean) {
  return (await run(isHard ? longer : long, question, { signal })).finalOutput;
}

// Clean: both are limited.
export async function title(question: string, isShort: boolean) {
  return (await run(isShort ? tiny : small, question, { signal })).finalOutput;
}

// Clean: one of them may be any.
const rest = new Agent({ name: 'rest', model: 'gpt-6-luna', instructions: 'Do the rest.' });

export async function whichever(question: string, isHard: boolean, other: Agent) {
  return (await run(isHard ? rest : other, question, { signal })).finalOutput;
}

// An agent with methods of its own is chosen so as well.
const brief = new MastraAgent({ id: 'brief', name: 'brief', instructions: 'Be brief.', model: 'openai/gpt-6-luna', defaultOptions: { modelSettings: { maxOutputTokens: 400 } } });
const thorough = new MastraAgent({ id: 'thorough', name: 'thorough', instructions: 'Be thorough.', model: 'openai/gpt-6-luna' });

export const discuss = (text: string, isHard: boolean) => (isHard ? thorough : brief).generate(text);
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to

// Clean: which settings the second has, its callers say.
export const talk = (text: string, isHard: boolean, settings: object) =>
  (isHard ? new MastraAgent({ id: 'any', name: 'any', instructions: 'Talk.', model: 'openai/gpt-6-luna', ...settings }) : brief).generate(text);

// Clean: of models, the one without a limit may be a local one.
const limited = new ChatOpenAI({ model: 'gpt-6-luna', maxTokens: 400 });
const local = new ChatOpenAI({ model: 'llama4', configuration: { baseURL: 'http://localhost:11434/v1' } });

export const translate = (text: string) => (process.env.LOCAL ? local : limited).invoke(text);
