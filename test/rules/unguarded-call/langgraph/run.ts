// A graph that the project runs itself fails where it is run.
import { Annotation, StateGraph } from '@langchain/langgraph';
import OpenAI from 'openai';

const openai = new OpenAI();
const State = Annotation.Root({ text: Annotation<string> });
const builder = new StateGraph(State);

builder.addNode('ask', async (state: typeof State.State) => {
  // Clean: the run of the graph is covered.
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: state.text });
  return { text: answer.output_text };
});
builder.addEdge('__start__', 'ask');
const graph = builder.compile();

process.on('message', async (text: string) => {
  try {
    console.log(await graph.invoke({ text }));
  } catch (error) {
    console.error(error);
  }
});
