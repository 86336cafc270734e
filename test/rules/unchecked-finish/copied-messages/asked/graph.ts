// Clean: the next node looks at how the copied message ended.
import { AIMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';

const model = new ChatOpenAI({ model: 'gpt-6-luna', timeout: 20_000 });

async function answer(state: typeof MessagesAnnotation.State) {
  const response = await model.invoke([new SystemMessage('Be short'), ...state.messages]);
  return { messages: new AIMessage({ content: response.content, response_metadata: response.response_metadata }) };
}

function check(state: typeof MessagesAnnotation.State) {
  const last = state.messages.at(-1);
  if (last?.response_metadata?.finish_reason === 'length') throw new Error('The answer was cut off');
  return {};
}

export const graph = new StateGraph(MessagesAnnotation)
  .addNode('answer', answer)
  .addNode('check', check)
  .addEdge(START, 'answer')
  .addEdge('answer', 'check')
  .addEdge('check', END)
  .compile();
