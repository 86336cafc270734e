import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (input: string) => client.responses.create({ model: 'gpt-6-luna', input, timeout: 20_000 });
//                                                                                          ^^^^^^^^^^^^^^^ ignored-option [error]: `timeout` stands in the wrong place: OpenAI SDK takes it in argument 2
