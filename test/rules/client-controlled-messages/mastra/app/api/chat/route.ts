// What a page sent runs the agent, with the roles that it was given there.
import { handleChatStream } from '@mastra/ai-sdk';
import { createUIMessageStreamResponse, type UIMessage } from 'ai';
import { mastra } from '../../../mastra';

export async function POST(request: Request) {
  const params = await request.json();
  const stream = await handleChatStream({ mastra, agentId: 'helper', params });
//                                                                   ^^^^^^ client-controlled-messages [warning]: `params` goes from the request to the model as it is, so that its send
  return createUIMessageStreamResponse({ stream });
}

// Clean: one message of a person, and the thread's memory has the rest.
export async function PUT(request: Request) {
  const { text } = await request.json();
  const message: UIMessage = { id: crypto.randomUUID(), role: 'user', parts: [{ type: 'text', text: String(text).slice(0, 4000) }] };
  const stream = await handleChatStream({ mastra, agentId: 'helper', params: { messages: [message] } });
  return createUIMessageStreamResponse({ stream });
}
