import OpenAI from 'openai';

const openai = new OpenAI();

export const reasoned = (input: string) =>
  openai.responses.create({ model: 'gpt-5.4-mini', input, reasoning: { effort: 'low' }, temperature: 0 });
//                                                                                      ^^^^^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `temperatu
export const judged = (content: string) =>
  openai.chat.completions.create({ model: 'gpt-5.1', messages: [{ role: 'user', content }], reasoning_effort: 'high', top_p: 0.5 });
//                                                                                                                    ^^^^^^^^^^ unsupported-parameter [error]: The provider answers this call with an error 400 because of `top_p`: g

// Without reasoning it takes them.
export const unreasoned = (input: string) =>
  openai.responses.create({ model: 'gpt-5.4-mini', input, reasoning: { effort: 'none' }, temperature: 0 });
export const either = (input: string, isHard: boolean) =>
  openai.responses.create({ model: 'gpt-5.4-mini', input, reasoning: { effort: isHard ? 'high' : 'none' }, temperature: 0 });
