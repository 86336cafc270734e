// A graph's run fails where its node does: that is one failure.
import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const State = Annotation.Root({ alert: Annotation<string>(), plan: Annotation<string>() });
const critic = new ChatOpenAI({ model: 'gpt-6-luna', maxTokens: 400, timeout: 20_000 });

async function review({ alert }: typeof State.State) {
  const answer = await critic.invoke(alert);
//                     ^^^^^^^^^^^^^ absent-fallback [warning]: When all 7 attempts fail, the code around `critic.invoke` only records
  return { plan: answer.text };
}

const graph = new StateGraph(State).addNode('review', review).addEdge(START, 'review').addEdge('review', END).compile();

process.on('message', async (alert: string) => {
  try {
    // clean: it is only the caller of the node
    console.log((await graph.invoke({ alert })).plan);
  } catch (error) {
    console.error(error);
  }
});
