// A spread of an object that the code spells out hides nothing.
import OpenAI from 'openai';

const unlimited = { maxRetries: 1 };
const limited = { maxRetries: 1, timeout: 10_000 };

const slow = new OpenAI({ ...unlimited });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: 10 min per attempt × 2 attempts = 20 min
// Clean: the spread brings the limit.
const quick = new OpenAI({ ...limited });

export const askSlow = (input: string) => slow.responses.create({ model: 'gpt-4o-mini', input });
export const askQuick = (input: string) => quick.responses.create({ model: 'gpt-4o-mini', input });
