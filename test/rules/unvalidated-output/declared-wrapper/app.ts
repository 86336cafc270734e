// The text of a declared wrapper is a model's text, and what it checks by a schema is checked.
import { ask, Client } from './llm';

const client = new Client();

export async function price(text: string): Promise<number> {
  const order = JSON.parse(await ask(text));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(await ask(text))` is believed as it comes: nothing checks 
  return order.lines.length * order.price;
}

export async function total(text: string, schema: unknown): Promise<number> {
  const { value } = await client.extract(text, { schema });
  return value.total;
}

export async function raw(text: string): Promise<number> {
  const { raw } = await client.extract(text);
  const order = JSON.parse(raw);
//              ^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(raw)` is believed as it comes: nothing checks the shape of
  return order.total * 2;
}
