import { trimMessages } from '@langchain/core/messages';
import { MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// Clean: something trims them.
const app = new StateGraph(MessagesAnnotation)
  .addNode('ask', async (state) => {
    const messages = await trimMessages(state.messages, { maxTokens: 4000, tokenCounter: model });
    return { messages: [await model.invoke(messages)] };
  })
  .addEdge('__start__', 'ask')
  .compile({ checkpointer: new MemorySaver() });

export const answer = (thread: string, text: string) =>
  app.invoke({ messages: [{ role: 'user', content: text }] }, { configurable: { thread_id: thread } });
