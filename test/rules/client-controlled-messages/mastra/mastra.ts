import { Mastra } from '@mastra/core';
import { Agent } from '@mastra/core/agent';

const helper = new Agent({ id: 'helper', name: 'helper', instructions: 'Help.', model: 'openai/gpt-6-luna' });
export const mastra = new Mastra({ agents: { helper } });
