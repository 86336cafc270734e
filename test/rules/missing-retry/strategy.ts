import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: 'none' });
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-retry [information]: Mistral SDK does not try again by itself and nothing around this call 

export const none = (content: string) =>
  mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });

const patient = new Mistral({ apiKey: 'none', retryConfig: { strategy: 'backoff', retryConnectionErrors: true } });

export const told = (content: string) =>
  patient.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] });
