import { ChatPromptTemplate } from '@langchain/core/prompts';
import { Calculator } from '@langchain/community/tools/calculator';

export const prompt = ChatPromptTemplate.fromMessages([
  ['human', '{input}'],
  ['placeholder', '{agent_scratchpad}'],
]);
export const tools = [new Calculator()];
