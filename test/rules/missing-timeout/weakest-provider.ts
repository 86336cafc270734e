// A client of several possible constructions is judged by all of them.
import OpenAI from 'openai';

const isLocal = process.env.LOCAL === '1';
const unlimited = isLocal ? new OpenAI({ baseURL: 'http://localhost:11434/v1' }) : new OpenAI();
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: No time limit
//                                                                                 ^^^^^^^^^^^^ missing-timeout: No time limit
// Clean: one of the two is limited, so which one runs is not known.
const sometimes = isLocal ? new OpenAI({ timeout: 120_000 }) : new OpenAI();

export const ask = (input: string) => unlimited.responses.create({ model: 'gpt-4o-mini', input });
export const askSometimes = (input: string) => sometimes.responses.create({ model: 'gpt-4o-mini', input });
