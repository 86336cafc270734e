import { patient } from '../../../lib/clients';

export const runtime = 'edge';
export const maxDuration = 30;

// Clean: the edge runtime has limits of its own.
export async function POST(request: Request) {
  const answer = await patient.responses.create({ model: 'gpt-4o', input: await request.text() });
  return Response.json({ text: answer.output_text });
}
