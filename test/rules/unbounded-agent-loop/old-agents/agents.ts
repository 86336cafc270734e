// Before 0.11 `maxTurns: null` was the default of 10 turns.
import { Agent, run, Runner } from '@openai/agents';

const helper = new Agent({ name: 'Helper', instructions: 'Help.' });

export const answer = (prompt: string) => run(helper, prompt, { maxTurns: null });
export const byRunner = (prompt: string) => new Runner().run(helper, prompt, { maxTurns: null });

export const endless = (prompt: string) => run(helper, prompt, { maxTurns: Number.POSITIVE_INFINITY });
//                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: The cap on the steps of `run` is switched off, so an agent that goes w
