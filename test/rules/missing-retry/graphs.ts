import { MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5', timeout: 20_000 });

async function ask(state: typeof MessagesAnnotation.State) {
  return { messages: [await model.invoke(state.messages)] };
}

const asking = new StateGraph(MessagesAnnotation).addNode('ask', ask).addEdge(START, 'ask').compile();
const told = new StateGraph(MessagesAnnotation).addNode({ ask }).addEdge(START, 'ask').compile();

// Clean: the model that its node asks tries again by itself.
export const answer = (text: string) => asking.invoke({ messages: [['user', text]] });
export const tell = (text: string) => told.invoke({ messages: [['user', text]] });
