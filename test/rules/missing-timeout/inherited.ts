import OpenAI from 'openai';

abstract class Desk {
  protected abstract readonly client: OpenAI;
  protected abstract readonly limit: number | undefined;
  // Clean: some of the classes limit it and some do not.
  async answer(input: string) {
    return await this.client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 500 }, { timeout: this.limit });
  }
}

const client = new OpenAI();

export class Fast extends Desk {
  protected readonly client = client;
  protected readonly limit = 20_000;
}

export class Slow extends Desk {
  protected readonly client = client;
  protected readonly limit = undefined;
}

abstract class Room {
  protected abstract readonly client: OpenAI;
  async answer(input: string) {
    return await this.client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 500 });
  }
}

// The client that the classes make for themselves.
export class Hall extends Room {
  protected readonly client = new OpenAI();
//                            ^^^^^^^^^^^^ missing-timeout [warning]: No time limit
}

abstract class Hut {
  protected abstract readonly client: OpenAI;
  // Clean: some of the classes limit their client and some do not.
  async answer(input: string) {
    return await this.client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 500 });
  }
}

export class Cabin extends Hut {
  protected readonly client = new OpenAI({ timeout: 20_000 });
}

export class Tent extends Hut {
  protected readonly client = new OpenAI();
}

abstract class Store {
  private readonly client = new OpenAI({ timeout: this.limit() });
  protected abstract limit(): number;
  // Clean: each sets a limit, whichever it is.
  async answer(input: string) {
    return await this.client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 500 });
  }
}

export class Shop extends Store {
  protected limit() {
    return 20_000;
  }
}

export class Stall extends Store {
  protected limit() {
    return 30_000;
  }
}
