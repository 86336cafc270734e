import { Inject, Injectable } from '@nestjs/common';
import OpenAI, { AzureOpenAI } from 'openai';
import { SLOW, TOKENS } from './tokens';

@Injectable()
export class DeskService {
  // Clean: what it holds is provided nowhere.
  @Inject('ELSEWHERE') private readonly unknown!: OpenAI;
  @Inject(TOKENS.quick) private readonly quick!: OpenAI;

  constructor(
    private readonly client: OpenAI,
    private readonly azure: AzureOpenAI,
    @Inject(SLOW) private readonly slow: OpenAI,
  ) {}

  ask(input: string) {
    return Promise.all([
      this.client.responses.create({ model: 'gpt-6-luna', input }),
      this.azure.responses.create({ model: 'gpt-6-luna', input }),
      this.slow.responses.create({ model: 'gpt-6-luna', input }),
      this.quick.responses.create({ model: 'gpt-6-luna', input }),
      this.unknown.responses.create({ model: 'gpt-6-luna', input }),
    ]);
  }
}
