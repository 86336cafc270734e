// What holds for every run of an agent is written where it is built.
import { Agent } from '@mastra/core/agent';

const defaults = { maxSteps: 4, modelSettings: { maxOutputTokens: 900 } };
const brief = new Agent({ id: 'brief', name: 'brief', instructions: 'Be brief.', model: 'openai/gpt-6-luna', defaultOptions: defaults });
const long = new Agent({ id: 'long', name: 'long', instructions: 'Write.', model: 'openai/gpt-6-luna', defaultOptions: { maxSteps: 4 } });

// Clean: the agent's own settings limit it.
export const ask = (question: string) => brief.generate(question);
export const write = (topic: string) => long.generate(topic);
//                                      ^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
