import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findChain, findFrame, findNode, insertAt, isAnyCall, type Source, startOf } from './source.js';

/** Waits for a floating call: `await` in front of its whole promise chain. */
export function insertAwait(intention: Extract<Intention, { kind: 'insert-await' }>, source: Source): readonly Draft[] {
  const call = findNode(source, intention.call, isAnyCall);
  if (call === undefined || !canAwait(call, source)) return [];
  const chain = findChain(call);
  if (ts.isAwaitExpression(chain.parent)) return [];
  if (!ts.isVoidExpression(chain.parent)) return [insertAt(startOf(source, chain), 'await ')];
  const start = startOf(source, chain.parent);
  return [{ span: [start, start + 'void'.length], text: 'await' }];
}

function canAwait(node: ts.Node, source: Source): boolean {
  const frame = findFrame(node);
  if (frame === undefined) return !/\.c[jt]s$/.test(source.tree.fileName);
  return isAsync(frame);
}

export function isAsync(frame: ts.Node): boolean {
  return ts.canHaveModifiers(frame) && ts.getModifiers(frame)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword) === true;
}
