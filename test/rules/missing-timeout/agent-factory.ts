import { Agent, run } from '@openai/agents';

const patient = Agent.create({ name: 'Patient', instructions: 'Wait.' });
const hasty = Agent.create({ name: 'Hasty', instructions: 'Hurry.', modelSettings: { timeoutMs: 20_000 } });

export async function ask(text: string) {
  await run(patient, text);
//      ^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
  // Clean: the agent is built with a limit.
  await run(hasty, text);
}
