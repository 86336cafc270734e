import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: 'none', retryConfig: { strategy: 'backoff', backoff: { initialInterval: 500, maxInterval: 10_000, exponent: 1.5, maxElapsedTime: 60_000 }, retryConnectionErrors: true } });

export const none = (content: string) =>
  mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });

const patient = new Mistral({ apiKey: 'none', retryConfig: { strategy: 'backoff', retryConnectionErrors: true } });

export const told = (content: string) =>
  patient.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });
