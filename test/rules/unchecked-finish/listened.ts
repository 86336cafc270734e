// The response of Node's own request comes to a listener, its body in pieces.
import https from 'node:https';

const options = { hostname: 'api.anthropic.com', path: '/v1/messages', method: 'POST' };

export function ask(prompt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = https.request(options, (response) => {
//                  ^^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
      let data = '';
      response.on('data', (piece: string) => (data += piece));
      response.on('end', () => {
        const answer = JSON.parse(data);
        if (answer.content?.[0]) resolve(answer.content[0].text);
        else reject(new Error(`unexpected: ${data}`));
      });
    });
    request.on('error', reject);
    request.write(JSON.stringify({ model: 'claude-opus-4-8', max_tokens: 2048, messages: [{ role: 'user', content: prompt }] }));
    request.end();
  });
}

export function show(body: string, write: (text: string) => void) {
  const request = https.request(options, async (response) => {
//                ^^^^^^^^^^^^^ unchecked-finish [information]: is shown like a whole one
    let data = '';
    for await (const piece of response) data += piece;
    write(JSON.parse(data).content[0].text);
  });
  request.end(body);
}

/** Whoever gets it whole may look. */
export function open(send: (response: unknown) => void) {
  https.request(options, (response) => send(response)).end();
}

/** Nothing is taken of it. */
export function ping() {
  https.request(options, (response) => console.log(response.statusCode)).end();
}
