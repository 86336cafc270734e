// A step hands on what its graph was run with, and nobody gives that a limit.
import type { RunnableConfig } from '@langchain/core/runnables';
import { tool } from '@langchain/core/tools';
import { MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';
import { limitedTo } from 'somewhere';

const model = new ChatOpenAI({ model: 'gpt-5' });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
const helper = new ChatOpenAI({ model: 'gpt-5' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
const outer = new ChatOpenAI({ model: 'gpt-5' });

async function ask(state: typeof MessagesAnnotation.State, config: RunnableConfig) {
  return { messages: [await model.invoke(state.messages, config)] };
}

export const lookUp = tool(async (input, config) => (await helper.invoke(String(input), config)).text, { name: 'look-up', description: 'Looks up.' });

// Clean: whoever calls it may hand in a limit.
export const answer = (text: string, config: RunnableConfig) => outer.invoke(text, config);

// Clean: who knows what that runs.
export const run = limitedTo((text: string, config: RunnableConfig) => outer.invoke(text, config));

export const graph = new StateGraph(MessagesAnnotation).addNode('ask', ask).addEdge(START, 'ask').compile();
