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

async function greetPatiently(name: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` })).output_text;
    } catch (error) {
      attempt++;
      if (attempt >= 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 1000));
    }
  }
}

async function greetThrice(name: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return (await client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` })).output_text;
    } catch (error) {
      if (attempt === 2) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function greetOrNot(name: string) {
  let attempt = 0;
  while (true) {
    try {
      return (await client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` })).output_text;
    } catch (error) {
      console.warn(error);
      if (++attempt >= 4) return null;
    }
  }
}

export const greetAllPatiently = (names: string[]) => Promise.all(names.map((name) => greetPatiently(name)));
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `names` fails, Promise.all throws 
export const greetAllThrice = (names: string[]) => Promise.all(names.map((name) => greetThrice(name)));
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all-or-nothing-batch [warning]: When the request for one element of `names` fails, Promise.all throws 

// Clean: in the end there is nothing for some of them.
export const greetAllOrNot = (names: string[]) => Promise.all(names.map((name) => greetOrNot(name)));
