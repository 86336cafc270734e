import { streamAnswer } from '../../../lib/stream';

export async function POST(request: Request) {
  const { messages } = await request.json();
  return new Response(await streamAnswer({ model: 'gpt-5', stream: true, messages }));
}
