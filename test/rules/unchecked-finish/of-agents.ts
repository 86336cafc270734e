// Clean: the result of a run says nothing of how its last answer ended.
import { Agent, run } from '@openai/agents';

const master = new Agent({ name: 'Master', model: 'gpt-6-luna', instructions: 'Be brief.' });

export async function turn(action: string) {
  const result = await run(master, action, { maxTurns: 4 });
  return result.finalOutput ?? 'Nothing happens.';
}

console.log(await turn('look'));
