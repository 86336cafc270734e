// The answer crosses two files before it is parsed, and comes back as a type that nobody checked.
import { ask } from './ask.js';
import { toJson } from './json.js';

export async function plan(goal: string) {
  const steps = toJson<{ steps: string[] }>(await ask(goal));
  return steps?.steps.join('\n');
}
