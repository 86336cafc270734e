import { createAgent, createNetwork, openai } from '@inngest/agent-kit';

const model = openai({ model: 'gpt-6-luna' });
const writer = createAgent({ name: 'writer', system: 'You write letters.', model });

const endless = createNetwork({ name: 'office', agents: [writer], defaultModel: model });

export async function discuss(question: string) {
  return await endless.run(question);
//             ^^^^^^^^^^^ unbounded-agent-loop [warning]: Nothing ends `endless.run` but the model: AgentKit caps no steps by it
}

// Clean: it says how often, or when there is nothing left to do.
const counted = createNetwork({ name: 'office', agents: [writer], defaultModel: model, maxIter: 6 });
const routed = createNetwork({ name: 'office', agents: [writer], router: ({ callCount }) => (callCount > 3 ? undefined : writer) });

export async function decide(question: string) {
  await writer.run(question);
  await counted.run(question);
  return await routed.run(question);
}
