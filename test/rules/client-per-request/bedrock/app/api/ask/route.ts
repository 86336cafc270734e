import { ask, askCached, askIn, askLazily, askShared } from '../../../lib';

export async function POST(request: Request) {
  const { region, text } = await request.json();
  const answers = [await ask(text), await askShared(text), await askLazily(text), await askCached(text), await askIn(region, text)];
  return Response.json(answers);
}
