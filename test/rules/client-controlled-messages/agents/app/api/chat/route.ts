// An agent is served to a page by a function that is given it.
import { createAgentUIStreamResponse, ToolLoopAgent, type UIMessage } from 'ai';

const agent = new ToolLoopAgent({ model: 'anthropic/claude-haiku-4.5', instructions: 'Help.', maxOutputTokens: 900 });

export async function POST(request: Request) {
  const { messages } = await request.json();
  return createAgentUIStreamResponse({ agent, uiMessages: messages, abortSignal: request.signal });
//                                                        ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
}

// Clean: only what people and the model say goes through.
export async function PUT(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const said = messages.filter(({ role }) => role === 'user' || role === 'assistant');
  return createAgentUIStreamResponse({ agent, uiMessages: said, abortSignal: request.signal });
}
