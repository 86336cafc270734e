// What a run gives back holds all that was said; a person at a terminal may go on for as long as they like.
import * as readline from 'node:readline/promises';
import { Agent, run, withTrace, type AgentInputItem } from '@openai/agents';

const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
const agent = new Agent({ name: 'Desk', instructions: 'Answer.', model: 'gpt-6-luna' });

export async function direct() {
  let inputs: AgentInputItem[] = [{ role: 'user', content: await terminal.question('You: ') }];
  while (true) {
    const result = await run(agent, inputs);
//                                  ^^^^^^ unbounded-history [warning]: `inputs` outlives the request, only grows, and `run`
    inputs = result.history;
    inputs.push({ role: 'user', content: await terminal.question('You: ') });
  }
}

async function ask(question: string): Promise<string | null> {
  try {
    return await terminal.question(question);
  } catch {
    return null;
  }
}

export async function byHelper() {
  let said = await ask('You: ');
  if (said === null) return;
  let inputs: AgentInputItem[] = [{ role: 'user', content: said }];
  while (true) {
    const result = await run(agent, inputs);
//                                  ^^^^^^ unbounded-history [warning]: `inputs` outlives the request, only grows, and `run`
    inputs = result.history;
    said = await ask('You: ');
    if (said === null) return;
    inputs.push({ role: 'user', content: said });
  }
}

export async function inTrace() {
  let said = await ask('You: ');
  if (said === null) return;
  let inputs: AgentInputItem[] = [{ role: 'user', content: said }];
  while (true) {
    let result: Awaited<ReturnType<typeof run>> | undefined;
    await withTrace('Desk', async () => {
      result = await run(agent, inputs);
//                              ^^^^^^ unbounded-history [warning]: `inputs` outlives the request, only grows, and `run`
    });
    if (!result) throw new Error('No result');
    inputs = result.history;
    said = await ask('You: ');
    if (said === null) return;
    inputs.push({ role: 'user', content: said });
  }
}

// Clean: the last twenty are sent.
export async function short() {
  let said = await ask('You: ');
  let inputs: AgentInputItem[] = [];
  while (said !== null) {
    inputs.push({ role: 'user', content: said });
    const result = await run(agent, inputs);
    inputs = result.history.slice(-20);
    said = await ask('You: ');
  }
}

async function isWanted() {
  return (await terminal.question('Go on? ')) === 'y';
}

// Clean: a person only lets the agent go on.
export async function approved(task: string) {
  let inputs: AgentInputItem[] = [{ role: 'user', content: task }];
  while (true) {
    const result = await run(agent, inputs);
    if (!(await isWanted())) return result;
    inputs = result.history;
    inputs.push({ role: 'user', content: 'Go on.' });
  }
}
