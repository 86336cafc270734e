import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, indentationAt, insertAt, isFirstInLine, isLeftHandSide, type Source, startOf } from './source.js';
import { readNewline } from './style.js';

/** Calls one more method on an expression: `.withFallbacks([…])`. */
export function appendCall(intention: Extract<Intention, { kind: 'append-call' }>, source: Source): readonly Draft[] {
  const expression = findNode(source, intention.expression, ts.isExpression);
  if (expression === undefined || source.text.startsWith(intention.code, expression.end)) return [];
  const prefix = toLinkPrefix(expression, source);
  if (isLeftHandSide(expression))
    return [{ ...insertAt(expression.end, prefix + intention.code), ...holes(intention.code, prefix.length) }];
  return [insertAt(startOf(source, expression), '('), { ...insertAt(expression.end, `)${intention.code}`), ...holes(intention.code, 1) }];
}

/** A chain that is written one link a line goes on so. */
export function toLinkPrefix(chain: ts.Expression, source: Source): string {
  if (!ts.isCallExpression(chain) || !ts.isPropertyAccessExpression(chain.expression)) return '';
  const dot = source.text.lastIndexOf('.', startOf(source, chain.expression.name));
  return isFirstInLine(source, dot) ? readNewline(source.text) + indentationAt(source, dot) : '';
}

/** The arguments of the appended call are for the author to finish. */
function holes(code: string, shift: number): Pick<Draft, 'placeholders'> {
  const open = code.indexOf('(') + 1;
  const close = code.lastIndexOf(')');
  return open > 0 && close > open ? { placeholders: [[open + shift, close + shift]] } : {};
}
