import { ask, askToo } from './ask.js';
import { digAfterAll } from './parse.js';

// Here it is given up where the answer is no JSON, and nothing is dug in.
export const listStrictly = async (content: string) => ({ tasks: JSON.parse(await ask(content)) as string[] });

// Here the digging is the second try.
export async function list(content: string) {
  const text = await askToo(content);
  try {
    return JSON.parse(text) as string[];
  } catch {
    return digAfterAll(text);
  }
}

console.log(await listStrictly('What is to be done?'), await list('And then?'));
