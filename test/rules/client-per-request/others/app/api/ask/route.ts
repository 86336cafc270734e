import Anthropic from '@anthropic-ai/sdk';
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk';
import { GoogleGenAI } from '@google/genai';
import { HttpsProxyAgent } from 'https-proxy-agent';
import OpenAI from 'openai';

const agent = new HttpsProxyAgent('http://proxy.internal:3128');

export async function GET() {
  const ai = new GoogleGenAI({ vertexai: true, project: 'shop', location: 'global' });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `GoogleGenAI` is built for each request that the server answers with t
  return Response.json(await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Hello' }));
}

export async function POST() {
  const vertex = new AnthropicVertex({ region: 'europe-west1', projectId: 'shop' });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `AnthropicVertex` is built for each request that the server answers wi
  return Response.json(await vertex.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages: [] }));
}

export async function PUT() {
  const openai = new OpenAI({ httpAgent: new HttpsProxyAgent('http://proxy.internal:3128') });
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers with the sa
  return Response.json(await openai.responses.create({ model: 'gpt-4o', input: 'Hello' }));
}

export async function PATCH() {
  // These share the connections of the process.
  const plain = new OpenAI();
//              ^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always wit
  const proxied = new OpenAI({ httpAgent: agent });
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `OpenAI` is built for each request that the server answers, always wit
  const anthropic = new Anthropic();
//                  ^^^^^^^^^^^^^^^ client-per-request [information]: `Anthropic` is built for each request that the server answers, always 
  const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ client-per-request [information]: `GoogleGenAI` is built for each request that the server answers, alway
  return Response.json([
    await plain.responses.create({ model: 'gpt-4o', input: 'Hello' }),
    await proxied.responses.create({ model: 'gpt-4o', input: 'Hello' }),
    await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages: [] }),
    await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Hello' }),
  ]);
}
