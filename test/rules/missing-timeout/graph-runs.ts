// What ends a graph's run ends its nodes.
import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const State = Annotation.Root({ alert: Annotation<string>(), plan: Annotation<string>() });
// clean: its only run has a signal with a timer
const critic = new ChatOpenAI({ model: 'gpt-6-luna', maxTokens: 400 });
// clean: its only run has a time limit
const author = new ChatOpenAI({ model: 'gpt-6-sol', maxTokens: 400 });
// Of two runs one has none.
const reader = new ChatOpenAI({ model: 'gpt-6-terra', maxTokens: 400 });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
// Its run can only be canceled.
const judge = new ChatOpenAI({ model: 'gpt-6-terra', maxTokens: 400 });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us

async function review({ alert }: typeof State.State) {
  return { plan: (await critic.invoke(alert)).text };
}
async function write({ alert }: typeof State.State) {
  return { plan: (await author.invoke(alert)).text };
}
async function read({ alert }: typeof State.State) {
  return { plan: (await reader.invoke(alert)).text };
}
async function check({ alert }: typeof State.State) {
  return { plan: (await judge.invoke(alert)).text };
}

const reviews = new StateGraph(State).addNode('review', review).addEdge(START, 'review').addEdge('review', END).compile();
const texts = new StateGraph(State).addNode('write', write).addEdge(START, 'write').addEdge('write', END).compile();
const readings = new StateGraph(State).addNode('read', read).addEdge(START, 'read').addEdge('read', END).compile();
const checks = new StateGraph(State).addNode('check', check).addEdge(START, 'check').addEdge('check', END).compile();

process.on('message', async (alert: string) => {
  const gone = new AbortController();
  process.once('disconnect', () => gone.abort());
  try {
    console.log((await reviews.invoke({ alert }, { signal: AbortSignal.timeout(90_000) })).plan);
    console.log((await texts.invoke({ alert }, { timeout: 90_000 })).plan);
    console.log((await readings.invoke({ alert }, { timeout: 90_000 })).plan, (await readings.invoke({ alert })).plan);
    console.log((await checks.invoke({ alert }, { signal: gone.signal })).plan);
//                     ^^^^^^^^^^^^^ missing-timeout [information]: `checks.invoke` can be canceled by its signal, but no timer limits it:
  } catch (error) {
    console.log('No plan today.', error);
  }
});
