import { patient } from '../../../lib/clients';

// Clean: no limit of the platform is set, and where it runs is not known.
export async function POST(request: Request) {
  const answer = await patient.responses.create({ model: 'gpt-4o', input: await request.text() });
  return Response.json({ text: answer.output_text });
}
