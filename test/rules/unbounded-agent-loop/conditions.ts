import { openai } from '@ai-sdk/openai';
import { generateText, hasToolCall, stepCountIs, ToolLoopAgent } from 'ai';
import { tools } from './tools.js';

const model = openai('gpt-6-luna');
const STARTED = Date.now();

export const never = (prompt: string) => generateText({ model, tools, prompt, stopWhen: () => false });
//                                                                                      ^^^^^^^^^^^ unbounded-agent-loop [error]: The cap on the steps of `generateText` is switched off, so an agent th

const agent = new ToolLoopAgent({ model, tools, stopWhen: () => false });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: The cap on the steps of `agent.generate` is switched off, so an agent 
export const work = (prompt: string) => agent.generate({ prompt });

// Clean: these end.
export const counted = (prompt: string) => generateText({ model, tools, prompt, stopWhen: [stepCountIs(5), () => false] });
export const told = (prompt: string) => generateText({ model, tools, prompt, stopWhen: hasToolCall('done') });
export const asked = (prompt: string) => generateText({ model, tools, prompt, stopWhen: ({ steps }) => steps.length > 5 });
export const timed = (prompt: string) =>
  generateText({
    model,
    tools,
    prompt,
    stopWhen: () => false,
    prepareStep: () => (Date.now() - STARTED > 60_000 ? { toolChoice: 'none' } : undefined),
  });
