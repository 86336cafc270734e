import { draft } from '../../../leads';

export async function POST(request: Request) {
  return Response.json(await draft(await request.text()));
}
