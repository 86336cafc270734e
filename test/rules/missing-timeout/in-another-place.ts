import OpenAI from 'openai';

const client = new OpenAI();
const other = new OpenAI();
//            ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call

// That the limit stands where nobody reads it is said by ignored-option, whose repair moves it.
export const limited = (input: string) => client.responses.create({ model: 'gpt-6-luna', input, timeout: 20_000 });

// What stands there is no limit.
export const canceled = (input: string) => other.responses.create({ model: 'gpt-6-luna', input, maxRetries: 5 });
