import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 });
const other = new OpenAI({ maxRetries: 0 });

// That the number stands where nobody reads it is said by ignored-option, whose repair moves it.
export const repeated = (input: string) => client.responses.create({ model: 'gpt-6-luna', input, maxRetries: 5 });

export const limited = (input: string) => other.responses.create({ model: 'gpt-6-luna', input, timeout: 20_000 });
//                                        ^^^^^^^^^^^^^^^^^^^^^^ missing-retry [information]: Retries are switched off for this call
