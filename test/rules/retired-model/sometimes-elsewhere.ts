// One class for several providers: the address is the provider's own unless a caller gives another, and a table of classes builds it.
import OpenAI from 'openai';

interface Settings {
  readonly baseURL?: string;
  readonly model?: string;
}

class Base {
  protected readonly client: OpenAI;
  protected readonly model: string;

  constructor({ baseURL, model }: Settings = {}) {
    this.client = new OpenAI({ baseURL, timeout: 20_000 });
    this.model = model ?? 'gpt-6-luna';
  }

  async generate(prompt: string) {
    const response = await this.client.chat.completions.create({ model: this.model, messages: [{ role: 'user', content: prompt }] });
    return response.choices[0]?.message.content ?? null;
  }
}

class DeepSeek extends Base {
  constructor() {
    super({ baseURL: 'https://api.deepseek.com', model: 'deepseek-chat' });
//                                                      ^^^^^^^^^^^^^^^ retired-model [warning]: DeepSeek switched `deepseek-chat` off on 2026-07-24, by its dates as o
  }
}

const engines: Record<string, new () => Base> = { openai: Base, deepseek: DeepSeek };
export const generate = (prompt: string) => new engines[process.env.ENGINE ?? 'openai']!().generate(prompt);

class Routed {
  private readonly client: OpenAI;

  constructor(baseURL?: string) {
    this.client = new OpenAI({ baseURL, timeout: 20_000 });
  }

  ask(content: string) {
    // Clean: a gateway has its own ids and its own dates.
    return this.client.chat.completions.create({ model: 'deepseek-chat', messages: [{ role: 'user', content }] });
  }
}

export const ask = (content: string) => [new Routed().ask(content), new Routed('https://gateway.example.com/v1').ask(content)];
