import { z } from 'zod';
import {
  askAllCheck,
  askChecked,
  askCopied,
  askListed,
  askMapped,
  askOneChecks,
  askRest,
  askSliced,
  askTakenApart,
  askWritten,
} from './ask.js';

const Order = z.object({ name: z.string() });

export async function copied(input: string) {
  const parsed = await askCopied(input);
  return { at: Date.now(), ...parsed };
}

export async function rest(input: string) {
  const { ...order } = await askRest(input);
  return order;
}

export async function sliced(input: string) {
  return (await askSliced(input)).slice(0, 3);
}

export async function mapped(input: string) {
  return (await askMapped(input)).map(String);
}

export async function listed(input: string) {
  return ['first', ...(await askListed(input))];
}

export async function takenApart(input: string) {
  const { name, total } = await askTakenApart(input);
  return `${name}: ${total}`;
}

export async function checks(input: string) {
  return Order.parse(await askOneChecks(input)).name;
}

export async function checksByHand(input: string) {
  const order = await askOneChecks(input);
  return typeof order.name === 'string' ? order.name : '';
}

export async function checksNothing(input: string) {
  return (await askOneChecks(input)).note.trim();
}

export async function checksFirst(input: string) {
  return Order.parse(await askAllCheck(input));
}

export async function checksMerged(input: string) {
  return Order.parse({ name: '', ...(await askAllCheck(input)) });
}

export async function checksElements(input: string) {
  const order = await askAllCheck(input);
  if (!Array.isArray(order)) return [];
  return order.slice(0, 3);
}

export async function checksAfterwards(input: string) {
  return (await askAllCheck(input)).slice(0, 3).filter((one: unknown) => typeof one === 'string');
}

export async function handsOn(input: string) {
  return askAllCheck(input);
}

export async function believes(input: string) {
  return (await askChecked(input)).slice(0, 3);
}

export async function believesToo(input: string) {
  return [...(await askChecked(input))];
}

export async function written(input: string) {
  return JSON.stringify({ at: Date.now(), ...(await askWritten(input)) });
}

export async function logged(input: string) {
  console.info({ at: Date.now(), ...(await askWritten(input)) });
}
