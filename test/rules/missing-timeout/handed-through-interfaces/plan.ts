import type Anthropic from '@anthropic-ai/sdk';
import type { BoundedStep, OpenStep, Step } from './step.js';

const request = (text: string) => ({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user' as const, content: text }] });

// Its only caller hands over a client without a limit.
export class Plan implements Step {
  async run(text: string, anthropic: Anthropic): Promise<string> {
    return this.ask(text, anthropic);
  }

  private async ask(text: string, anthropic: Anthropic): Promise<string> {
    return JSON.stringify(await anthropic.messages.create(request(text)));
  }
}

// Clean: the client that comes here has a limit.
export class BoundedPlan implements BoundedStep {
  async runBounded(text: string, anthropic: Anthropic): Promise<string> {
    return JSON.stringify(await anthropic.messages.create(request(text)));
  }
}

// Clean: one of the callers hands over what it got from somewhere else.
export class OpenPlan implements OpenStep {
  async runOpen(text: string, anthropic: Anthropic): Promise<string> {
    return JSON.stringify(await anthropic.messages.create(request(text)));
  }
}
