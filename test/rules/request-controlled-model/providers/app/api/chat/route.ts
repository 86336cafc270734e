import { generateText } from 'ai';
import { getModel } from '../../../lib/models';

export async function POST(request: Request) {
  const { wish, ...rest } = await request.json();
  const model = getModel(wish);
  const { text } = await generateText({ model: model, prompt: 'Good morning', ...rest });
//                                             ^^^^^ request-controlled-model [error]: The model comes from the request (`name`)
//                                                                               ^^^^ request-controlled-model [error]: The cap on output tokens comes from the request (`rest`) as it is, so 
  return Response.json({ text });
}
