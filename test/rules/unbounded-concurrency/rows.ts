// What a query reads is as long as its table.
import { drizzle } from 'drizzle-orm/node-postgres';
import OpenAI from 'openai';
import { people } from './schema.js';

const db = drizzle(process.env.DATABASE_URL ?? '');
const client = new OpenAI({ timeout: 20_000 });

const greet = (name: string) => client.responses.create({ model: 'gpt-6-luna', input: `Greet ${name}.` });

export async function greetAll() {
  const found = await db.select().from(people);
  return Promise.allSettled(found.map(({ name }) => greet(name)));
//                          ^^^^^ unbounded-concurrency [warning]: Every element of `found` is sent to the model in the same moment, howe
}

// Clean: as many as are asked for.
export async function greetThree(name: string) {
  return Promise.allSettled(Array.from({ length: 3 }).map(() => greet(name)));
}
