// The runtime runs the chain that it is given.
import { LangChainAdapter } from '@copilotkit/runtime';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5' });

export const adapter = new LangChainAdapter({
  chainFn: async ({ messages }) => {
    return model.stream(messages);
//         ^^^^^^^^^^^^ unguarded-call [warning]: the runtime ends the answer with the error
  },
});
