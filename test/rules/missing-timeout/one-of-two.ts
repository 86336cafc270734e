// One call has a limit of its own, the other does not: the diagnostic counts only that one.
import OpenAI from 'openai';

const openai = new OpenAI();
//             ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call

export const quick = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input }, { timeout: 10_000 });
export const slow = (input: string) => openai.responses.create({ model: 'gpt-4o', input });
