// A workflow is run by events: a handler that sends the event of its own begins again.
import { createStatefulMiddleware, createWorkflow, startAgentEvent, stopAgentEvent, workflowEvent } from '@llamaindex/workflow';
import OpenAI from 'openai';

const openai = new OpenAI();
const planned = workflowEvent<{ task: string }>();
const counted = workflowEvent<{ task: string; turn: number }>();
const written = workflowEvent<{ task: string }>();
const searched = workflowEvent<{ question: string }>();

async function plan(task: string) {
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: task }] });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: Only the answer of `openai.chat.completions.create` ends this recursion
  return { decision: answer.choices[0]?.message.content };
}

async function planCounted(task: string) {
  // Clean: the turns are handed on.
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: task }] });
  return { decision: answer.choices[0]?.message.content };
}

async function write(task: string) {
  // Clean: the event that is sent runs another handler.
  const answer = await openai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: task }] });
  return answer.choices[0]?.message.content === 'search' ? 'search' : 'stop';
}

export function createResearch() {
  const { withState, getContext } = createStatefulMiddleware(() => ({ notes: [] as string[] }));
  const workflow = withState(createWorkflow());

  workflow.handle([startAgentEvent], async ({ data }) => planned.with({ task: String(data.userInput) }));

  workflow.handle([planned], async ({ data }) => {
    const { decision } = await plan(data.task);
    if (decision === 'stop') return stopAgentEvent.with({ result: data.task });
    getContext().state.notes.push(decision ?? '');
    return planned.with({ task: data.task });
  });

  workflow.handle([counted], async ({ data }) => {
    const { decision } = await planCounted(data.task);
    if (decision === 'stop' || data.turn > 10) return stopAgentEvent.with({ result: data.task });
    return counted.with({ task: data.task, turn: data.turn + 1 });
  });

  workflow.handle([written], async ({ data }) => {
    const decision = await write(data.task);
    if (decision === 'search') return searched.with({ question: data.task });
    return stopAgentEvent.with({ result: data.task });
  });

  return workflow;
}
