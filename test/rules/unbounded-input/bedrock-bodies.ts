// Bedrock's plain operation takes the whole request as JSON.
import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import express from 'express';

const bedrock = new BedrockRuntimeClient({ region: 'eu-central-1' });
const app = express();
const MODEL = 'anthropic.claude-sonnet-4-5-20250929-v1:0';

const send = (body: object) => bedrock.send(new InvokeModelCommand({ modelId: MODEL, body: JSON.stringify(body) }));

app.post('/persona', async (request, response) => {
  const body = { max_tokens: 300, system: `You are ${request.body.persona}.`, messages: [{ role: 'user', content: 'Hello.' }] };
//                                                   ^^^^^^^^^^^^^^^^^^^^ unbounded-input [information]: `request.body.persona` goes from a request into the prompt at any leng
  response.json(await send(body));
});

app.post('/ask', async (request, response) => {
  const body = JSON.stringify({ max_tokens: 300, messages: [{ role: 'user', content: request.body.question }] });
//                                                                                   ^^^^^^^^^^^^^^^^^^^^^ unbounded-input [information]: `request.body.question` goes from a request into the prompt at any len
  response.json(await bedrock.send(new InvokeModelCommand({ modelId: MODEL, body: new TextEncoder().encode(body) })));
});

// Clean: one of a few words, and a text that is cut.
const TONES = { calm: 'Be calm.', brisk: 'Be brisk.' };

app.post('/tone', async (request, response) => {
  const tone = request.body.tone === 'calm' ? TONES.calm : TONES.brisk;
  const content = String(request.body.question).slice(0, 2000);
  response.json(await send({ max_tokens: 300, system: tone, messages: [{ role: 'user', content }] }));
});
