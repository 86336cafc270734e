import { MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { helper } from 'somewhere';

// What asks the model is no function of the project.
const graph = new StateGraph(MessagesAnnotation).addNode('ask', helper).addEdge(START, 'ask').compile();

export const answer = (text: string) => graph.invoke({ messages: [['user', text]] });
//                                      ^^^^^^^^^^^^ missing-retry [information]: LangGraph does not try again by itself and nothing around this call do
