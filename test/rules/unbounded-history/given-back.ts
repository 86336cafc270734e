import { createInterface } from 'node:readline/promises';
import { Agent, type AgentInputItem, run } from '@openai/agents';

const agent = Agent.create({ name: 'Helper', instructions: 'Help.' });
const terminal = createInterface({ input: process.stdin });
let history: AgentInputItem[] = [];
let last: AgentInputItem[] = [];

for (;;) {
  history.push({ role: 'user', content: await terminal.question('> ') });
  const result = await run(agent, history);
//                                ^^^^^^^ unbounded-history [warning]: `history` outlives the request, only grows, and `run` sends all of it:
  history = result.history;

  last.push({ role: 'user', content: await terminal.question('> ') });
  // Clean: only the last of it goes on.
  const other = await run(agent, last);
  last = other.history.slice(-10);
}
