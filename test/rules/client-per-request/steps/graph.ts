// What a graph, an agent or a platform runs is run again and again.
import { tool } from '@langchain/core/tools';
import { END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

type State = typeof MessagesAnnotation.State;

async function ask(state: State) {
  const model = new ChatOpenAI({ model: 'gpt-5', temperature: 0 });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each run of its function, always with the sa
  return { messages: [await model.invoke(state.messages)] };
}

function judgeModel() {
  return new ChatOpenAI({ model: 'gpt-5' });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each run of its function, always with the sa
}

async function judge(state: State) {
  return { messages: [await judgeModel().invoke(state.messages)] };
}

const shared = new ChatOpenAI({ model: 'gpt-5' });

async function refine(state: State) {
  // Clean: built once.
  return { messages: [await shared.invoke(state.messages)] };
}

async function translate(state: State & { readonly model: string }) {
  // Clean: the state says which.
  const model = new ChatOpenAI({ model: state.model });
  return { messages: [await model.invoke(state.messages)] };
}

export const graph = new StateGraph(MessagesAnnotation)
  .addNode('ask', ask)
  .addNode('judge', judge)
  .addNode('refine', refine)
  .addNode('translate', translate)
  .addEdge(START, 'ask')
  .addEdge('translate', END)
  .compile();

export const summarize = tool(
  async ({ text }) => {
    const model = new ChatOpenAI({ model: 'gpt-5' });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each run of its function, always with the sa
    return (await model.invoke(text)).text;
  },
  { name: 'summarize', description: 'Sums up a text.', schema: z.object({ text: z.string() }) },
);
