// What the code asks for unless it is told otherwise.
import { createOpenAI } from '@ai-sdk/openai';
import { Agent } from '@mastra/core/agent';
import { generateText } from 'ai';

const openai = createOpenAI({ apiKey: process.env.OPENAI_API_KEY });
const gateway = createOpenAI({ baseURL: process.env.GATEWAY_URL });

export class Writer {
  private model: string;

  constructor(options: { model?: string } = {}) {
    this.model = options.model ?? 'gpt-3.5-turbo';
    //                            ^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo` off on 2026-10-23
  }

  write(prompt: string) {
    return generateText({ model: openai(this.model), prompt });
  }

  // A gateway has its own models.
  writeElsewhere(prompt: string) {
    return generateText({ model: gateway(this.model), prompt });
  }
}

// The SDK itself sends the id to the provider that it names.
const agent = new Agent({ name: 'judge', instructions: 'Judge.', model: 'openai/gpt-3.5-turbo' });
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: It names `openai/gpt-5.6-terra` in its place
export const judge = (text: string) => agent.generate(text);
