import { Agent, handoff, Runner, run } from '@openai/agents';

const signal = AbortSignal.timeout(60_000);
const short = { maxTokens: 400 };

// The conversation goes on with whichever of these it is handed over to.
const products = new Agent({ name: 'products', model: 'gpt-6-luna', instructions: 'You find products.' });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const returns = new Agent({ name: 'returns', model: 'gpt-6-luna', instructions: 'You take things back.', modelSettings: short });
const triage = Agent.create({ name: 'triage', model: 'gpt-6-luna', handoffs: [products, returns], modelSettings: short });

export async function support(question: string) {
  return (await run(triage, question, { signal })).finalOutput;
}

// Through a helper, a list, and another agent that hands over to the first as well.
const poet = new Agent({ name: 'poet', model: 'gpt-6-luna', instructions: 'You write poems.' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const toHandoff = (agent: Agent) => handoff(agent, { toolDescriptionOverride: 'Writes.' });
const writers = [toHandoff(poet), handoff(returns)];
const editor = new Agent({ name: 'editor', model: 'gpt-6-luna', handoffs: [...writers], modelSettings: short });
const publisher = new Agent({ name: 'publisher', model: 'gpt-6-luna', handoffs: [editor], modelSettings: short });

export async function publish(topic: string) {
  return (await run(publisher, topic, { signal })).finalOutput;
}

// Clean: each is limited.
const front = new Agent({ name: 'front', model: 'gpt-6-luna', handoffs: [handoff(returns)], modelSettings: short });

export async function takeBack(question: string) {
  return (await run(front, question, { signal })).finalOutput;
}

// Clean: what runs them limits all of them.
const runner = new Runner({ modelSettings: { maxTokens: 800 } });
const sales = new Agent({ name: 'sales', model: 'gpt-6-luna', instructions: 'You sell.' });
const desk = new Agent({ name: 'desk', model: 'gpt-6-luna', handoffs: [sales] });

export async function sell(question: string) {
  return (await runner.run(desk, question, { signal })).finalOutput;
}

// A runner that limits nothing: the agents that are limited show where the limits are written.
const bare = new Runner({ workflowName: 'legal' });
const lawyer = new Agent({ name: 'lawyer', model: 'gpt-6-luna', instructions: 'You know the law.' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
const clerk = new Agent({ name: 'clerk', model: 'gpt-6-luna', handoffs: [lawyer], modelSettings: short });

export async function advise(question: string) {
  return (await bare.run(clerk, question, { signal })).finalOutput;
}

// Clean: nobody knows with what these are made, or who they are.
export async function open(question: string, settings: object, others: Agent[]) {
  const told = new Agent({ name: 'told', model: 'gpt-6-luna', instructions: 'You answer.', ...settings });
  const host = new Agent({ name: 'host', model: 'gpt-6-luna', handoffs: [told, ...others], modelSettings: short });
  return (await run(host, question, { signal })).finalOutput;
}

// Clean: the limit is set later.
const late = new Agent({ name: 'late', model: 'gpt-6-luna', instructions: 'You come late.' });
late.modelSettings = { maxTokens: 200 };
const early = new Agent({ name: 'early', model: 'gpt-6-luna', handoffs: [late], modelSettings: short });

export async function wait(question: string) {
  return (await run(early, question, { signal })).finalOutput;
}

// Clean: nothing runs it, and nothing is handed over to it.
export const idle = new Agent({ name: 'idle', model: 'gpt-6-luna', instructions: 'You wait.' });
