import { summarise } from '../../desk.js';

export async function POST(request: Request) {
  const { text } = await request.json();
  return summarise(text).toTextStreamResponse();
}
