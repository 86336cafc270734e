import { OpenAI, Settings } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-6-luna' });
