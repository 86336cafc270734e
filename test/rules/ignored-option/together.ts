import Together from 'together-ai';

const client = new Together();

export const ask = (content: string) =>
  client.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content }], timeout: 20_000 });
//                                                                                                     ^^^^^^^^^^^^^^^ ignored-option [error]: `timeout` stands in the wrong place: Together SDK takes it in argument

export const right = (content: string) =>
  client.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content }] }, { timeout: 20_000 });
