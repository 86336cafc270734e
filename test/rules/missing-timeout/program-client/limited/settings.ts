import { OpenAI, Settings } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-6-luna', timeout: 30_000, maxRetries: 2 });
