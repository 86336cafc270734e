import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

interface Account {
  name: string;
  password: string;
  hasPassword: boolean;
  accessToken: string;
}

// Wherever it is from, nobody tells it to anybody.
export async function logIn(account: Account) {
  return client.responses.create({ model: 'gpt-6-luna', input: `Log in as ${account.name} with ${account.password}` });
//                                                                                               ^^^^^^^^^^^^^^^^ secret-in-prompt [error]: `account.password` is sent to the model as text: it ends in the logs
}

export async function call({ accessToken }: Account) {
  return generateText({ model: openai('gpt-6-luna'), system: 'The token is ' + accessToken, prompt: 'Call the API' });
//                                                                             ^^^^^^^^^^^ secret-in-prompt [error]: `accessToken` is sent to the model as text: it ends in the logs of the
}

// That there is one is no secret.
export async function explain(account: Account) {
  const state = account.password ? 'has a password' : 'has none';
  return client.responses.create({ model: 'gpt-6-luna', input: `${account.name} ${state} (${account.hasPassword})` });
}

export async function move(oldDbPassword: string, card: { cardNumber: string }) {
  await client.responses.create({ model: 'gpt-6-luna', input: `Move the data with ${oldDbPassword}` });
//                                                                                  ^^^^^^^^^^^^^ secret-in-prompt [error]: `oldDbPassword` is sent to the model as text: it ends in the logs of
  return client.responses.create({ model: 'gpt-6-luna', input: `Pay by ${card.cardNumber}` });
//                                                                       ^^^^^^^^^^^^^^^ secret-in-prompt [error]: `card.cardNumber` is sent to the model as text: it ends in the logs of
}

// What is left of it, or what is to be done with it, is none either.
export async function advise(maskedCardNumber: string, resetPassword: string) {
  return client.responses.create({ model: 'gpt-6-luna', input: `${resetPassword} ${maskedCardNumber}` });
}
