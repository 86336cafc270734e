import { Annotation, MemorySaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-6-luna' });

// Clean: without a checkpointer nothing is left of a run.
const once = new StateGraph(MessagesAnnotation)
  .addNode('ask', async (state) => ({ messages: [await model.invoke(state.messages)] }))
  .addEdge('__start__', 'ask')
  .compile();

// Clean: each turn replaces them.
const State = Annotation.Root({ messages: Annotation<string[]> });
const replaced = new StateGraph(State)
  .addNode('ask', async (state) => ({ messages: [String((await model.invoke(state.messages)).content)] }))
  .addEdge('__start__', 'ask')
  .compile({ checkpointer: new MemorySaver() });

export const answer = (text: string) => once.invoke({ messages: [{ role: 'user', content: text }] });
export const answerAgain = (text: string) => replaced.invoke({ messages: [text] });
