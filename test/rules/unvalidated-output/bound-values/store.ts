// What is bound to the text of a query that writes is stored: an error. Beside one that only reads it harms nothing.
import Database from 'better-sqlite3';
import { readOrder, readWish } from './orders';

const db = new Database('shop.db');
const insert = db.prepare('INSERT OR REPLACE INTO orders VALUES (?, ?)');
const find = db.prepare('SELECT * FROM products WHERE name = ? FOR UPDATE');

export async function keep(input: string) {
  const order = await readOrder(input);
  insert.run(order && order.product, order && order.amount);
}

export async function look(input: string) {
  const wish = await readWish(input);
  return find.all(wish?.product);
}
