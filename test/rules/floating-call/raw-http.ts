// fetch to a provider floats as any call does; fetch to one's own server is no model call.
export async function ping() {
  fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body: '{}' });
//^^^^^ floating-call: Nobody waits for `fetch`
  fetch('/api/metrics', { method: 'POST' });
}

// Clean: a listener hands the failure to the promise around the request.
import https from 'node:https';

async function ask(prompt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = https.request('https://api.anthropic.com/v1/messages', { method: 'POST' }, (response) => {
      let text = '';
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    });
    request.on('error', reject);
    request.write(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 500, messages: [{ role: 'user', content: prompt }] }));
    request.end();
  });
}

try {
  console.log(await ask('Hello'));
} catch (error) {
  console.error(error);
}
