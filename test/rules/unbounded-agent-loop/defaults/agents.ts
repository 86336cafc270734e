// Two SDKs leave the end to the model; in others a cap is there unless somebody takes it away.
import { query } from '@anthropic-ai/claude-agent-sdk';
import Anthropic from '@anthropic-ai/sdk';
import { openai as provider } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { Agent, run } from '@openai/agents';
import { generateText, isLoopFinished, isStepCount, ToolLoopAgent } from 'ai';
import OpenAI from 'openai';

const anthropic = new Anthropic();
const openai = new OpenAI();
const helper = new Agent({ name: 'helper' });
const genai = new GoogleGenAI({ apiKey: process.env.KEY });
const graph = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-5' }), tools: [] });

export async function work(prompt: string, tools: [], abortController: AbortController) {
  const runner = anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 999, messages: [], tools });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [warning]: Nothing ends `anthropic.beta.messages.toolRunner` but the model: Anthr
  for await (const message of runner) console.log(message);
  for await (const message of query({ prompt })) console.log(message);
//                            ^^^^^ unbounded-agent-loop [warning]: Nothing ends `query` but the model: Claude Agent SDK caps no steps by 
  for await (const message of query({ prompt, options: { allowedTools: ['Bash'] } })) console.log(message);
//                            ^^^^^ unbounded-agent-loop [warning]: Nothing ends `query` but the model: Claude Agent SDK caps no steps by 
  await run(helper, prompt, { maxTurns: null });
//                                      ^^^^ unbounded-agent-loop [error]: The cap on the steps of `run` is switched off, so an agent that goes w
  await generateText({ model: provider('gpt-5'), prompt, tools: {}, stopWhen: isLoopFinished() });
//                                                                            ^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: The cap on the steps of `generateText` is switched off, so an agent th
  await graph.invoke({ messages: [] }, { recursionLimit: Number.POSITIVE_INFINITY });
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-agent-loop [error]: The cap on the steps of `graph.invoke` is switched off, so an agent th

  // Clean: capped.
  anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 999, messages: [], tools, max_iterations: 10 });
  for await (const message of query({ prompt, options: { maxTurns: 20 } })) console.log(message);
  for await (const message of query({ prompt, options: { maxBudgetUsd: 2 } })) console.log(message);
  await run(helper, prompt, { maxTurns: 20 });
  await generateText({ model: provider('gpt-5'), prompt, tools: {}, stopWhen: [isLoopFinished(), isStepCount(20)] });

  // Clean: the SDK stops by itself, after 10 turns, 20 steps, 10 completions, 10 function calls, 25 super-steps.
  await run(helper, prompt);
  await new ToolLoopAgent({ model: provider('gpt-5') }).generate({ prompt });
  await openai.chat.completions.runTools({ model: 'gpt-5', messages: [], tools }).finalContent();
  await genai.models.generateContent({ model: 'gemini-3-pro', contents: prompt });
  await graph.invoke({ messages: [] });

  // Clean: somebody can end it.
  for await (const message of query({ prompt, options: { abortController } })) console.log(message);
}
