import OpenAI from 'openai';
import { MODELS } from './models';

export interface Options {
  role: keyof typeof MODELS;
  user: string;
}

export class LlmService {
  constructor(private readonly openai = new OpenAI({ timeout: 20_000 })) {}

  async complete(options: Options) {
    const { output_text } = await this.openai.responses.create({ model: MODELS[options.role], input: options.user });
    return output_text;
  }

  async name({ role, user }: Options) {
    const { output_text } = await this.openai.responses.create({ model: MODELS[role], input: user });
    return output_text;
  }
}
