import { askInStream, call, choose, complete, correct, never } from '../../../llm';

export const maxDuration = 120;

export async function POST(request: Request) {
  const text = await request.text();
  await complete({ text, streaming: true });
  await askInStream(text);
  await choose({ text, streaming: true });
  await correct(text, true);
  await call({ text, tool: null });
  return Response.json(await never(text, false));
}
