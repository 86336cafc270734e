import { ts } from 'ts-morph';
import { toLinkPrefix } from './append-call.js';
import type { Intention } from './intention.js';
import { type Draft, findChain, findNode, indentationAt, insertAt, isAnyCall, isLeftHandSide, type Source } from './source.js';
import { readStyle } from './style.js';

/** Gives a floating promise chain a handler that at least records the failure. */
export function appendCatch(intention: Extract<Intention, { kind: 'append-catch' }>, source: Source): readonly Draft[] {
  const call = findNode(source, intention.call, isAnyCall);
  if (call === undefined) return [];
  const chain = findChain(call);
  if (!isLeftHandSide(chain) || hasCatch(chain)) return [];
  const { newline, unit, terminator } = readStyle(source);
  const prefix = toLinkPrefix(chain, source);
  const indentation = indentationAt(source, chain.end);
  const action = `console.error(error)${terminator}`;
  const head = `${prefix}.catch((error) => {${newline}${indentation}${unit}`;
  const text = `${head}${action}${newline}${indentation}})`;
  return [{ ...insertAt(chain.end, text), placeholders: [[head.length, head.length + action.length]] }];
}

/** At its end: what stands behind a handler can fail anew. */
function hasCatch(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return hasCatch(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return name.text === 'catch' || (name.text === 'finally' && hasCatch(expression));
}
