import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

// In a message of the system.
export async function query(question: string) {
  return client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [
      { role: 'system', content: `Write code that connects to ${process.env.DATABASE_URL}.` },
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-prompt [error]: `process.env.DATABASE_URL` is sent to the model as text: it ends in th
      { role: 'user', content: question },
    ],
  });
}

// Under a name of the program, in the words of another SDK.
const { CRM_API_KEY: crmKey } = process.env;
export async function act(wish: string) {
  const { text } = await generateText({
    model: openai('gpt-6-luna'),
    system: ['You call the CRM.', `Its key is ${crmKey}.`].join(' '),
//                                              ^^^^^^ secret-in-prompt [error]: `crmKey`, which is the environment's `CRM_API_KEY`, is sent to the mod
    prompt: wish,
  });
  return text;
}

// From the settings of the program.
const settings = { login: process.env.SHOP_USER, password: process.env.SHOP_PASSWORD ?? '' };
export async function logIn() {
  return client.responses.create({ model: 'gpt-6-luna', input: 'Log in with the password ' + settings.password });
//                                                                                           ^^^^^^^^^^^^^^^^^ secret-in-prompt [error]: `settings.password`, which is the environment's `SHOP_PASSWORD`, is se
}

// The whole environment.
export async function explain() {
  return client.responses.create({ model: 'gpt-6-luna', input: `Why does this fail? ${JSON.stringify(process.env)}` });
//                                                                                                   ^^^^^^^^^^^ secret-in-prompt [error]: The whole environment (`process.env`), with every secret in it, is sen
}
