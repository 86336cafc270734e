import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import pLimit from 'p-limit';
import pMap from 'p-map';

const openai = new OpenAI();
const anthropic = new Anthropic();
const limit = pLimit(4);

const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });

export const all = (questions: string[]) => Promise.all(questions.map((input) => openai.responses.create({ model: 'gpt-5', input })));
//                                                      ^^^^^^^^^ unbounded-concurrency [warning]: Every element of `questions` is sent to the model in the same moment, 

export async function caught(texts: string[]) {
  return Promise.all(
    texts.map(async (content) => {
//  ^^^^^ unbounded-concurrency [warning]: Every element of `texts` is sent to the model in the same moment, howe
      try {
        return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [{ role: 'user', content }] });
      } catch {
        return undefined;
      }
    }),
  );
}

// Through a function of the project, called or handed over.
export const called = (questions: string[]) => Promise.all(questions.map((question) => ask(question)));
//                                                         ^^^^^^^^^ unbounded-concurrency [warning]: Every element of `questions` is sent to the model in the same moment, 

const summarize = async (input: string) => openai.responses.create({ model: 'gpt-5', input });
export const handed = (texts: string[]) => Promise.allSettled(texts.map(summarize));
//                                                            ^^^^^ unbounded-concurrency [warning]: Every element of `texts` is sent to the model in the same moment, howe

// A limiter stands between.
export const limited = (questions: string[]) =>
  Promise.all(questions.map((input) => limit(() => openai.responses.create({ model: 'gpt-5', input }))));
export const mapped = (questions: string[]) => pMap(questions, (input) => openai.responses.create({ model: 'gpt-5', input }), { concurrency: 3 });
export const unlimited = (questions: string[]) => pMap(questions, (input) => openai.responses.create({ model: 'gpt-5', input }));
//                                                     ^^^^^^^^^ unbounded-concurrency [warning]: Every element of `questions` is sent to the model in the same moment, 
export const endless = (questions: string[]) =>
  pMap(questions, (input) => openai.responses.create({ model: 'gpt-5', input }), { stopOnError: false, concurrency: Infinity });
//     ^^^^^^^^^ unbounded-concurrency [warning]: Every element of `questions` is sent to the model in the same moment, 
export const configured = (questions: string[], options: { concurrency: number }) =>
  pMap(questions, (input) => openai.responses.create({ model: 'gpt-5', input }), options);
// A short list, and parts of a long one.
export const two = () => Promise.all(['a', 'b'].map((input) => openai.responses.create({ model: 'gpt-5', input })));
export async function inParts(questions: string[]) {
  for (let at = 0; at < questions.length; at += 5)
    await Promise.all(questions.slice(at, at + 5).map((input) => openai.responses.create({ model: 'gpt-5', input })));
}
export async function inBatches(batches: string[][]) {
  for (const batch of batches) await Promise.all(batch.map((input) => openai.responses.create({ model: 'gpt-5', input })));
}
// One after the other.
export async function inTurn(questions: string[]) {
  for (const input of questions) await openai.responses.create({ model: 'gpt-5', input });
}
// Only what a click runs.
export const buttons = (questions: string[]) => questions.map((input) => ({ onClick: () => openai.responses.create({ model: 'gpt-5', input }) }));
