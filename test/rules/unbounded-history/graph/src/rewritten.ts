// A graph whose node sends as many messages as there are, each in another form.
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

async function rewrite(messages: BaseMessage[]): Promise<BaseMessage[]> {
  return Promise.all(messages.map(async (message) => (message instanceof HumanMessage ? new HumanMessage('…') : message)));
}

async function ask(state: typeof MessagesAnnotation.State) {
  const messages = await rewrite(state.messages);
  const answer = await model.invoke([new SystemMessage('You help.'), ...messages]);
//                                                                      ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `model.invoke` sends 
  return { messages: answer };
}

const checkpointer = new MemorySaver();
export const graph = new StateGraph(MessagesAnnotation).addNode('ask', ask).addEdge('__start__', 'ask').compile({ checkpointer });
