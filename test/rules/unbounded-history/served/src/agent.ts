import { MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// The server keeps the threads of what it serves.
export const graph = new StateGraph(MessagesAnnotation)
  .addNode('ask', async (state) => {
    return { messages: [await model.invoke(state.messages)] };
//                                         ^^^^^^^^^^^^^^ unbounded-history [warning]: `state.messages` outlives the request, only grows, and `model.invoke` 
  })
  .addEdge('__start__', 'ask')
  .compile();
