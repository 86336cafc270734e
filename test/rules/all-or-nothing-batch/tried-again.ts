// A helper that tries again throws in the end, unless it has something to give instead.
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000, maxRetries: 0 });

async function greet(name: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return (await client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` })).output_text;
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('The model is not there.');
}

async function greetAnyway(name: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return (await client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` })).output_text;
    } catch (error) {
      console.warn(error);
    }
  }
  return `Hello, ${name}!`;
}

export const greetAll = (names: string[]) => Promise.all(names.map(async (name) => `<p>${await greet(name)}</p>`));
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `names` fails, Promise.all throws 

// Clean: each of them gives something.
export const greetAllAnyway = (names: string[]) => Promise.all(names.map(async (name) => `<p>${await greetAnyway(name)}</p>`));
