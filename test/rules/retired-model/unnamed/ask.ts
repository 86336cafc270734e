import { AzureChatOpenAI, ChatOpenAI } from '@langchain/openai';
import { OpenAI, Settings, SimpleChatEngine } from 'llamaindex';
import { settings } from './settings.js';

const chat = new ChatOpenAI({ temperature: 0, timeout: 20_000 });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo`, which LangChain asks for where no model is named, off on 2026-10-23
const llm = new OpenAI();
//          ^^^^^^^^^^^^ retired-model [error]: OpenAI switched `gpt-3.5-turbo`, which LlamaIndex asks for where no model is named, off on 2026-10-23

export const ask = (question: string) => chat.invoke(question);
export const askAgain = (question: string) => chat.invoke(question);
export const talk = (message: string) => new SimpleChatEngine({ llm }).chat({ message });

// Clean: a deployment, a gateway, settings that nobody can follow, and a model that is named later.
const deployment = new AzureChatOpenAI({ azureOpenAIApiInstanceName: 'example' });
const hosted = new ChatOpenAI({ azureOpenAIApiKey: process.env.AZURE_KEY, azureOpenAIApiDeploymentName: 'chat' });
const gateway = new ChatOpenAI({ configuration: { baseURL: 'https://llm.example.org/v1' } });
const read = new ChatOpenAI({ ...settings(), timeout: 20_000 });
const chosen = new ChatOpenAI({ model: process.env.MODEL });

export const askAll = (question: string) =>
  Promise.allSettled([
    deployment.invoke(question),
    hosted.invoke(question),
    gateway.invoke(question),
    read.invoke(question),
    chosen.invoke(question),
  ]);
export const keep = () => Settings.llm;
