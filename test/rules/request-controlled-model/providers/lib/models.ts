import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';

interface Wish {
  name: string;
  provider: 'anthropic' | 'groq' | 'own';
  key?: string;
  url?: string;
}

export function getModel({ name, provider, key, url }: Wish) {
  const makers = {
    anthropic: () => createAnthropic({ apiKey: process.env.ANTHROPIC_API_KEY })(name),
    // Who sends an address and no key gets the server's sent there.
    groq: () => createOpenAI({ apiKey: key || process.env.GROQ_API_KEY, baseURL: url || 'https://api.groq.com/openai/v1' })(name),
//                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The address of the model's API comes from the request (`url`) as it is
    own: () => createOpenAI({ apiKey: key, baseURL: url })(name),
  };
  return makers[provider]();
}
