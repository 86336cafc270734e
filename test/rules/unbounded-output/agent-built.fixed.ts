// What an agent's run may cost is written where the agent is built: a copy of it would be no agent.
import { Agent, Runner, run } from '@openai/agents';

const writer = new Agent({ name: 'writer', instructions: 'Write a note.', model: 'gpt-5', modelSettings: { maxTokens: 4096 } });

export async function write(input: string) {
  const result = await run(writer, input);
  return result.finalOutput;
}

const brief = new Agent({ name: 'brief', instructions: 'Write a line.', model: 'gpt-5', modelSettings: { maxTokens: 200 } });

// Clean: the agent is limited.
export async function title(input: string) {
  return (await run(brief, input)).finalOutput;
}

// The runner is one place for it, and the agent would be another: it is said once.
const runner = new Runner({ modelSettings: { temperature: 0 } });
const poet = new Agent({ name: 'poet', instructions: 'Write a poem.', model: 'gpt-5' });

export async function rhyme(input: string) {
  return (await runner.run(poet, input)).finalOutput;
}
