import Anthropic from '@anthropic-ai/sdk';
import { BoundedPlan, OpenPlan, Plan } from './plan.js';
import type { BoundedStep, OpenStep, Step } from './step.js';

class Machine {
  constructor(
    private step: Step,
    private boundedStep: BoundedStep,
    private openStep: OpenStep,
  ) {}

  run(text: string, anthropic: Anthropic) {
    return this.step.run(text, anthropic);
  }

  runBounded(text: string, anthropic: Anthropic) {
    return this.boundedStep.runBounded(text, anthropic);
  }

  runOpen(text: string, anthropic: Anthropic) {
    return this.openStep.runOpen(text, anthropic);
  }
}

const machine = new Machine(new Plan(), new BoundedPlan(), new OpenPlan());
const unlimited = new Anthropic();
//                ^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
const limited = new Anthropic({ timeout: 20_000 });

export const plan = (text: string) => machine.run(text, unlimited);
export const planBounded = (text: string) => machine.runBounded(text, limited);
export const planOpen = (text: string, clients: { load(): Anthropic }) => [
  machine.runOpen(text, unlimited),
  machine.runOpen(text, clients.load()),
];
