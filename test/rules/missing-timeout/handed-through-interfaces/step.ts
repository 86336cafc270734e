import type Anthropic from '@anthropic-ai/sdk';

export interface Step {
  run(text: string, anthropic: Anthropic): Promise<string>;
}

export interface BoundedStep {
  runBounded(text: string, anthropic: Anthropic): Promise<string>;
}

export interface OpenStep {
  runOpen(text: string, anthropic: Anthropic): Promise<string>;
}
