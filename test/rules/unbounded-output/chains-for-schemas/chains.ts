// rules: unbounded-output, missing-timeout
// Chains that are given what they are for first, and the model second.
import { initializeAgentExecutorWithOptions } from 'langchain/agents';
import { createExtractionChainFromZod, createOpenAPIChain, createTaggingChain } from 'langchain/chains';
import { ChatOpenAI } from 'langchain/chat_models/openai';
import { z } from 'zod';

interface Settings {
  inputs: Record<string, unknown>;
}
const schema = z.object({ name: z.string() });
const short = new ChatOpenAI({ modelName: 'gpt-4', maxTokens: 50, timeout: 20_000 });

// Clean: nobody knows the model.
export async function run(settings: Settings, input: string) {
  const chain = await createOpenAPIChain('https://example.com/openapi.yaml', { llm: settings.inputs.model as ChatOpenAI });
  return await chain.run(input);
}
export async function extract(settings: Settings, input: string) {
  const chain = createExtractionChainFromZod(schema, settings.inputs.model as ChatOpenAI);
  return await chain.run(input);
}

// Clean: the model has a limit of both.
export async function runShort(input: string) {
  const chain = await createOpenAPIChain('https://example.com/openapi.yaml', { llm: short });
  return await chain.run(input);
}
export async function tag(input: string) {
  const chain = createTaggingChain({ type: 'object' }, short);
  return await chain.run(input);
}

// Clean: the tools come before the model.
export async function work(input: string) {
  const executor = await initializeAgentExecutorWithOptions([], short, { agentType: 'openai-functions' });
  return await executor.call({ input });
}

const open = new ChatOpenAI({ modelName: 'gpt-4' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output: Nothing limits the length
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout: No time limit is set
export async function runOpen(input: string) {
  const chain = await createOpenAPIChain('https://example.com/openapi.yaml', { llm: open });
  return await chain.run(input);
}

// A model of its own.
export async function runOwn(input: string) {
  const chain = await createOpenAPIChain('https://example.com/openapi.yaml');
  return await chain.run(input);
//             ^^^^^^^^^ unbounded-output: Nothing limits the length
//             ^^^^^^^^^ missing-timeout: No time limit is set
}
