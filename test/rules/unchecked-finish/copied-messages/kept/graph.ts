// A message that is made anew keeps what tells of the end, and nobody in the graph looks at it.
import { AIMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';

const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000 });

function tidy(message: AIMessage): AIMessage {
  if (message.tool_calls && message.tool_calls.length > 0) return message;
  return new AIMessage({ content: message.content ?? '', response_metadata: message.response_metadata });
}

async function answer(state: typeof MessagesAnnotation.State) {
  const response = await model.invoke([new SystemMessage('Be short'), ...state.messages]);
//                       ^^^^^^^^^^^^ unchecked-finish [information]: Nobody looks at why the answer of `model.invoke` ended, so one that wa
  return { messages: tidy(response) };
}

export const graph = new StateGraph(MessagesAnnotation).addNode('answer', answer).addEdge(START, 'answer').addEdge('answer', END).compile();
