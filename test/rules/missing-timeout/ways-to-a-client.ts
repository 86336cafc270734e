// However the client comes to the call, its construction is where the limit belongs.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

class Classifier {
  private readonly openai = new OpenAI();
//                          ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
  classify(input: string) {
    return this.openai.responses.create({ model: 'gpt-4o-mini', input });
  }
}

function createClient() {
  return new OpenAI();
//       ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
}
export const fromFactory = (input: string) => createClient().responses.create({ model: 'gpt-4o-mini', input });

let shared: Anthropic | undefined;
function getClient() {
  shared ??= new Anthropic();
//           ^^^^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
  return shared;
}
export const fromSingleton = (content: string) =>
  getClient().messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] });

const services = { llm: new OpenAI() };
//                      ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
const { llm } = services;
export const fromMember = (input: string) => llm.responses.create({ model: 'gpt-4o-mini', input });

const fallback = new OpenAI();
//               ^^^^^^^^^^^^ missing-timeout: No time limit is set for this call
export const fromDefault = (input: string, client = fallback) => client.responses.create({ model: 'gpt-4o-mini', input });

export const classifier = new Classifier();
