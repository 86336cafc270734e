import Anthropic from '@anthropic-ai/sdk';
import * as v1 from 'firebase-functions/v1';
import { onCall, onRequest } from 'firebase-functions/v2/https';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 45_000, maxRetries: 1 });
const anthropic = new Anthropic({ timeout: 45_000, maxRetries: 1 });
const request = { model: 'gpt-4o', input: 'Hello' };
const message = { model: 'claude-sonnet-4-5', max_tokens: 500, messages: [] };

export const ask = onCall(async () => {
  return await openai.responses.create(request);
//             ^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: 90 s, but the platform ends its function after 1 min (the default of firebase functions)
});

export const askLonger = onCall({ timeoutSeconds: 120 }, async () => {
  // Clean: two minutes are enough.
  return await openai.responses.create(request);
});

export const page = onRequest({ timeoutSeconds: 80, cors: true }, async (_, response) => {
  const answer = await anthropic.messages.create(message);
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: after 80 s (`timeoutSeconds` of firebase functions)
  response.json(answer.content);
});

export const older = v1.runWith({ timeoutSeconds: 300 }).https.onCall(async () => {
  // Clean: five minutes.
  return await anthropic.messages.create(message);
});

export const olderByDefault = v1.https.onCall(async () => {
  return await anthropic.messages.create(message);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ timeout-exceeds-deadline: after 1 min
});
