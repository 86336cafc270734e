// What serves an agent to a page makes the parts of the answer, of which the last one tells how it ended.
import { handleChatStream, toAISdkStream } from '@mastra/ai-sdk';
import { Mastra } from '@mastra/core';
import { Agent } from '@mastra/core/agent';
import { createUIMessageStreamResponse } from 'ai';

const agent = new Agent({ id: 'desk', name: 'Desk', instructions: 'Answer tickets.', model: 'openai/gpt-6-luna' });
const mastra = new Mastra({ agents: { agent } });

export async function POST(request: Request) {
  const { message } = await request.json();
  const stream = await handleChatStream({ mastra, agentId: 'desk', params: { messages: [message] } });
//                     ^^^^^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
  return createUIMessageStreamResponse({ stream });
}

export async function PUT(request: Request) {
  const { message } = await request.json();
  const stream = await agent.stream([message]);
//                     ^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
  return createUIMessageStreamResponse({ stream: toAISdkStream(stream, { from: 'agent' }) });
}
