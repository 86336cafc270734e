// What gives the models is built for one request; and a model that an agent asks, which has tools of the request.
import { createOpenAI, openai } from '@ai-sdk/openai';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText } from 'ai';
import { parser } from 'somewhere';
import { findTools } from '../../../tools';

export async function POST() {
  const provider = createOpenAI({ apiKey: process.env.SHOP_KEY });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `createOpenAI` is built for each request that the server answers, alwa
  const { text } = await generateText({ model: provider('gpt-5'), prompt: 'Hello' });
  return Response.json({ text });
}

export async function PUT() {
  const provider = createOpenRouter({ apiKey: process.env.SHOP_KEY });
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `createOpenRouter` is built for each request that the server answers, 
  const { text } = await generateText({ model: provider.chat('openai/gpt-5'), prompt: 'Hello' });
  return Response.json({ text });
}

export async function PATCH() {
  // Clean: what is called there gives a name, and is no client.
  const { text } = await generateText({ model: parser({ trim: true }).parse('gpt-5'), prompt: 'Hello' });
  return Response.json({ text });
}

export async function DELETE(request: Request) {
  // Clean: with the key of the one who asks.
  const provider = createOpenAI({ apiKey: request.headers.get('x-key') ?? '' });
  const { text } = await generateText({ model: provider('gpt-5'), prompt: 'Hello' });
  return Response.json({ text });
}

export async function GET() {
  // Clean: what gives it was built by its package.
  const { text } = await generateText({ model: openai('gpt-5'), prompt: 'Hello' });
  return Response.json({ text });
}

export async function OPTIONS(request: Request) {
  const model = new ChatOpenAI({ model: 'gpt-5' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `ChatOpenAI` is built for each request that the server answers, always
  const agent = createReactAgent({ llm: model, tools: await findTools(request) });
  return Response.json(await agent.invoke({ messages: [] }));
}
