import { ChatAnthropic } from '@langchain/anthropic';
import { Annotation, END, START, StateGraph } from '@langchain/langgraph';

const model = new ChatAnthropic({ model: 'claude-sonnet-5', maxTokens: 600 });
const State = Annotation.Root({
  notes: Annotation<string>,
  rounds: Annotation<number>({ reducer: (a, b) => a + b, default: () => 0 }),
});

const gather = async () => ({ notes: 'more', rounds: 1 });
const write = async ({ notes }: typeof State.State) => ({ notes: notes.trim() });

// Clean: the word ends rounds that are counted.
async function isEnough(state: typeof State.State) {
  if (state.rounds >= 3) return END;
  const reply = await model.invoke(`Are these notes enough? Answer ENOUGH or MORE.\n${state.notes}`);
  return reply.text.includes('ENOUGH') ? END : 'gather';
}

// Which way it goes hangs on the wording.
async function choose(state: typeof State.State) {
  const reply = await model.invoke(`Publish or drop these notes?\n${state.notes}`);
  return reply.text.includes('publish') ? 'write' : END;
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ungated-decision [warning]: An answer that mentions `publish` anywhere decides here
}

export const rounds = new StateGraph(State)
  .addNode('gather', gather)
  .addEdge(START, 'gather')
  .addConditionalEdges('gather', isEnough, ['gather', END])
  .compile();
export const choice = new StateGraph(State)
  .addNode('write', write)
  .addConditionalEdges(START, choose, ['write', END])
  .compile();
