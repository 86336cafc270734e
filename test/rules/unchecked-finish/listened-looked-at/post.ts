// Who is given what the pieces make looks at it.
import https from 'node:https';

export function post(body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = https.request({ hostname: 'api.anthropic.com', path: '/v1/messages', method: 'POST' }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
    });
    request.on('error', reject);
    request.end(body);
  });
}
