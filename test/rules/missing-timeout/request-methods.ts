// Requests that are limited by methods of their own, or by none.
import https from 'node:https';
import superagent from 'superagent';

const URL = 'https://api.openai.com/v1/chat/completions';
const body = { model: 'gpt-6-luna', messages: [] };

export async function limited() {
  const response = await superagent.post(URL).timeout({ deadline: 60_000 }).retry(2).send(body);
  return response.body.choices[0]?.message.content;
}

export async function unlimited() {
  const response = await superagent.post(URL).retry(2).send(body);
//                       ^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and superagent to openai has none 
  return response.body.choices[0]?.message.content;
}

export function emitted() {
  return new Promise((resolve, reject) => {
    const request = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST' }, (response) => response.on('end', resolve));
//                  ^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, and node:https to openai has none 
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

export function emittedInTime() {
  return new Promise((resolve, reject) => {
    const request = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST' }, (response) => response.on('end', resolve));
    request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 s')));
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}
