import { draft } from '../../../lib/draft';

export const maxDuration = 60;

export async function POST(request: Request) {
  return Response.json(await draft(await request.text()));
}
