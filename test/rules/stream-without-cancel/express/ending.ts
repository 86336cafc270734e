import type { Response } from 'express';

export async function endWith(response: Response, body: ReadableStream<Uint8Array> | null) {
  const reader = body?.getReader();
  response.on('close', () => reader?.cancel());
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) response.write(part.value);
  response.end();
}
