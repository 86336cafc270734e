// Clean: one of a list.
import { generateText } from 'ai';
import { getListed } from '../../../lib/models';

export async function POST(request: Request) {
  const { model } = await request.json();
  return Response.json(await generateText({ model: getListed(model), prompt: 'Tell a joke.' }));
}
