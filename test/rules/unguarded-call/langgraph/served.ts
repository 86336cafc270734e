// An exported graph is served by a runtime, which answers the rejection of its run.
import { Annotation, StateGraph } from '@langchain/langgraph';
import OpenAI from 'openai';

const openai = new OpenAI();
const State = Annotation.Root({ text: Annotation<string> });

async function ask(state: typeof State.State) {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: state.text });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
  return { text: answer.output_text };
}

export const graph = new StateGraph(State).addNode('ask', ask).addEdge('__start__', 'ask').compile();
