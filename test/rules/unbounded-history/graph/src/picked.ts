import { type BaseMessage, SystemMessage } from '@langchain/core/messages';
import { MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// One way gives another list than the others.
function pick(messages: BaseMessage[]): BaseMessage[] {
  const [first, second] = messages;
  return first && second ? [first, second] : messages;
}

// Clean: two at most.
async function askBriefly(state: typeof MessagesAnnotation.State) {
  const messages = pick(state.messages);
  return { messages: await model.invoke([new SystemMessage('You help.'), ...messages]) };
}

const checkpointer = new MemorySaver();
export const brief = new StateGraph(MessagesAnnotation).addNode('ask', askBriefly).addEdge('__start__', 'ask').compile({ checkpointer });
