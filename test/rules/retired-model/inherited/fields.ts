import Anthropic from '@anthropic-ai/sdk';

abstract class Review {
  protected readonly client = new Anthropic({ timeout: 20_000 });
  protected abstract readonly model: string;
  protected ask(content: string) {
    return this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

// One class says which model it is.
export class ContractReview extends Review {
  protected readonly model = 'claude-sonnet-4-20250514';
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Anthropic switched `claude-sonnet-4-20250514` off on 2026-06-15, by its d
  explain(clause: string) {
    return this.ask(clause);
  }
}

abstract class Desk {
  protected readonly client = new Anthropic({ timeout: 20_000 });
  // Clean: each class that can be made says another.
  protected readonly model: string = 'claude-3-opus-20240229';
  async answer(content: string) {
    const { model } = this;
    return await this.client.messages.create({ model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

abstract class SlowDesk extends Desk {
  // Clean: its heir says another too.
  protected override readonly model: string = 'claude-3-opus-20240229';
}

// Of several, the one that is switched off is named.
export class OldDesk extends Desk {
  protected override readonly model = 'claude-sonnet-4-20250514';
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-sonnet-4-20250514` off on 2026-06-15, by its d
}

export class NewDesk extends SlowDesk {
  protected override readonly model = 'claude-sonnet-5';
}

export class LateDesk extends Desk {
  protected override readonly model: string;
  constructor() {
    super();
    this.model = 'claude-opus-4-20250514';
//               ^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-opus-4-20250514` off on 2026-06-15, by its dates
  }
}

class Plain {
  private readonly client = new Anthropic({ timeout: 20_000 });
  // What some only say otherwise is what the others ask.
  protected readonly model: string = 'claude-sonnet-4-20250514';
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: Anthropic switched `claude-sonnet-4-20250514` off on 2026-06-15, by its d
  async answer(content: string) {
    return await this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

export class Fancy extends Plain {
  protected override readonly model = 'claude-sonnet-5';
}

class Sealed {
  readonly #model = 'claude-sonnet-5';
  private readonly client = new Anthropic({ timeout: 20_000 });
  async answer(content: string) {
    return await this.client.messages.create({ model: this.#model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

// Clean: a private name is each class's own.
export class Opened extends Sealed {
  readonly #model = 'claude-sonnet-4-20250514';
  name() {
    return this.#model;
  }
}

abstract class Told {
  protected abstract readonly model: string;
  private readonly client = new Anthropic({ timeout: 20_000 });
  async answer(content: string) {
    return await this.client.messages.create({ model: this.model, max_tokens: 500, messages: [{ role: 'user', content }] });
  }
}

// Clean: it is told when the program runs.
export class ByRequest extends Told {
  constructor(protected readonly model: string) {
    super();
  }
}
