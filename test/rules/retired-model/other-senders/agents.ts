// Whoever sends it: an agent, a plugin, a name that tells its provider, a package for models of many providers.
import { googleAI } from '@genkit-ai/google-genai';
import { VertexAI } from '@google-cloud/vertexai';
import { Agent, handoff, run } from '@openai/agents';
import { genkit } from 'genkit';
import { createAgent } from 'langchain';
import { initChatModel } from 'langchain/chat_models/universal';
import { Gemini, OpenAI, Ollama } from 'llamaindex';

export async function runAgent(input: string) {
  const agent = new Agent({ name: 'Weather', instructions: 'Answer.', model: 'gpt-4o-mini' });
//                                                                           ^^^^^^^^^^^^^ retired-model: OpenAI switches
  return await run(agent, input);
}

export async function runChain(content: string) {
  const agent = createAgent({ model: 'openai:gpt-4o-mini' });
//                                   ^^^^^^^^^^^^^^^^^^^^ retired-model: OpenAI switches
  await agent.invoke({ messages: [{ role: 'user', content }] });
  const chat = await initChatModel('google-genai:gemini-1.5-flash');
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model: Google switched
  await chat.invoke(content);
  // The provider is not said, and others have models of that name.
  const unsaid = await initChatModel('gemini-1.5-flash');
  return await unsaid.invoke(content);
}

const ai = genkit({ plugins: [] });

export async function runFlow(prompt: string) {
  await ai.generate({ model: 'googleai/gemini-1.5-flash', prompt });
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model: Google switched
  return await ai.generate({ model: googleAI.model('gemini-1.5-flash'), prompt });
//                                                 ^^^^^^^^^^^^^^^^^^ retired-model: Google switched
}

export async function runVertex(prompt: string) {
  const vertex = new VertexAI({ project: 'shop', location: 'europe-west1' });
  return await vertex.getGenerativeModel({ model: 'gemini-1.5-flash' }).generateContent(prompt);
//                                                ^^^^^^^^^^^^^^^^^^ retired-model: Vertex AI switched
}

export async function runLlama(prompt: string) {
  await new OpenAI({ model: 'gpt-4o-mini' }).complete({ prompt });
//                          ^^^^^^^^^^^^^ retired-model: OpenAI switches
  await new Gemini({ model: 'gemini-1.5-flash' }).complete({ prompt });
//                          ^^^^^^^^^^^^^^^^^^ retired-model: Google switched
  // A model of that name on the own machine goes on.
  return await new Ollama({ model: 'gpt-4o-mini' }).complete({ prompt });
}

export async function handOver(input: string) {
  const refunds = new Agent({ name: 'Refunds', instructions: 'Refund.', model: 'gpt-3.5-turbo-0613' });
//                                                                             ^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a
  const desk = Agent.create({ name: 'Desk', instructions: 'Route.', model: 'gpt-6-luna', handoffs: [refunds] });
  return await run(desk, input);
}

export async function handOverByHelper(input: string) {
  const credit = new Agent({ name: 'Credit', instructions: 'Credit.', model: 'gpt-3.5-turbo-0613' });
//                                                                           ^^^^^^^^^^^^^^^^^^^^ retired-model [warning]: OpenAI switched `gpt-3.5-turbo-0613` off on 2024-09-13, by its dates a
  const refunds = new Agent({ name: 'Refunds', instructions: 'Refund.', model: 'gpt-6-luna', handoffs: [handoff(credit)] });
  const desk = Agent.create({ name: 'Desk', instructions: 'Route.', model: 'gpt-6-luna', handoffs: [refunds] });
  return await run(desk, input);
}
