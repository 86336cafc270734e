import { SystemMessage } from '@langchain/core/messages';
import { Annotation, MemorySaver, messagesStateReducer, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });
const State = Annotation.Root({ messages: Annotation({ reducer: messagesStateReducer, default: () => [] }) });

async function ask(state: typeof State.State) {
  const { messages } = state;
  const answer = await model.invoke([new SystemMessage('You help.'), ...messages]);
//                                                                      ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `model.invoke` sends 
  return { messages: [answer] };
}

const checkpointer = new MemorySaver();
const workflow = new StateGraph(State).addNode('ask', ask).addEdge('__start__', 'ask');
const app = workflow.compile({ checkpointer });

export const answer = (thread: string, text: string) =>
  app.invoke({ messages: [{ role: 'user', content: text }] }, { configurable: { thread_id: thread } });
