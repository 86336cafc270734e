// Clean: a part tells how it ended.
import { Agent } from '@mastra/core/agent';

const agent = new Agent({ id: 'desk', name: 'Desk', instructions: 'Answer tickets.', model: 'openai/gpt-6-luna' });

export async function POST(request: Request) {
  const { message } = await request.json();
  const { fullStream } = await agent.stream([message]);
  let text = '';
  for await (const part of fullStream) {
    if (part.type === 'text-delta') text += part.payload.text;
    if (part.type === 'finish' && part.payload.stepResult.reason === 'length') text += '…';
  }
  return new Response(text);
}
