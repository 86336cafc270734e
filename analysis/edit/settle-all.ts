import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, insertAt, type Source, startOf } from './source.js';
import { readStyle } from './style.js';

/** `await Promise.all(list)` → `(await Promise.allSettled(list)).flatMap(…)`, with the list as it was written. */
export function settleAll({ awaited }: Extract<Intention, { kind: 'settle-all' }>, source: Source): readonly Draft[] {
  const node = findNode(source, awaited, ts.isAwaitExpression);
  const callee = node && ts.isCallExpression(node.expression) ? node.expression.expression : undefined;
  if (node === undefined || callee === undefined || !ts.isPropertyAccessExpression(callee) || callee.name.text !== 'all') return [];
  const { quote } = readStyle(source);
  const fulfilled = `(one) => (one.status === ${quote}fulfilled${quote} ? [one.value] : [])`;
  return [insertAt(startOf(source, node), '('), insertAt(callee.name.end, 'Settled'), insertAt(node.end, `).flatMap(${fulfilled})`)];
}
