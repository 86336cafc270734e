import { generateText } from 'ai';
import { getWrappedAgain } from '../../../lib/models';

export async function POST(request: Request) {
  const { model } = await request.json();
  return Response.json(await generateText({ model: getWrappedAgain(model), prompt: 'Tell a joke.' }));
//                                                 ^^^^^^^^^^^^^^^^^^^^^^ request-controlled-model [error]: The model comes from the request (`id`) as it is, so that its sender c
}
