// Clean: with these options the request goes to Azure, where names are those of deployments and the days are others.
import { ChatOpenAI } from '@langchain/openai';
import { OpenAI } from '@llamaindex/openai';

export const llm = new OpenAI({ model: 'gpt-4-32k', azure: { deployment: process.env.AZURE_DEPLOYMENT } });

export const complete = (prompt: string) => llm.complete({ prompt });

const chat = new ChatOpenAI({
  model: 'gpt-4-32k',
  azureOpenAIApiKey: process.env.AZURE_OPENAI_KEY,
  azureOpenAIApiInstanceName: 'example',
  azureOpenAIApiDeploymentName: 'chat',
});

export const ask = (question: string) => chat.invoke(question);
