import { readFile } from 'node:fs/promises';

export async function POST() {
  return new Response(await readFile('log.txt', 'utf8'));
}
