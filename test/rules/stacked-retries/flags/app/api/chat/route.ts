import { askInStream, choose, complete, correct, never } from '../../../llm';

export const maxDuration = 120;

export async function POST(request: Request) {
  const text = await request.text();
  await complete({ text, streaming: true });
  await askInStream(text);
  await choose({ text, streaming: true });
  await correct(text, true);
  return Response.json(await never(text, false));
}
