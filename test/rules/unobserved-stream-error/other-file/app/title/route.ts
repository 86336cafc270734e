import { suggestTitle } from '../../desk.js';

export async function POST(request: Request) {
  const { text, isWhole } = await request.json();
  const title = suggestTitle(text);
  if (isWhole) return Response.json(await Array.fromAsync(title.fullStream));
  return title.toTextStreamResponse();
}
