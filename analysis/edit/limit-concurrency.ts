import { ts } from 'ts-morph';
import { addImport } from './imports.js';
import type { Intention } from './intention.js';
import { toFreeName } from './names.js';
import { type Draft, findNode, indentationAt, insertAt, isLeftHandSide, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';
import { findTopOfStatement } from './top-of-file.js';

const MOST = '5';

/** Lets only so many of the calls run at once that a list's method starts: `list.map((one) => limit(() => ask(one)))`. */
export function limitConcurrency({ list }: Extract<Intention, { kind: 'limit-concurrency' }>, source: Source): readonly Draft[] {
  const callback = findCallback(list, source);
  const around = callback && source.tree.statements.find((one) => one.pos <= callback.pos && callback.end <= one.end);
  if (callback === undefined || around === undefined) return [];
  const library = addImport({ from: 'p-limit', name: 'pLimit', isDefault: true }, source);
  const name = toFreeName('limit', source);
  const wrapped = wrap(callback, name, source);
  if (wrapped.length === 0) return [];
  const { newline, terminator } = readStyle(source);
  const head = `const ${name} = ${library.local}(`;
  const declared = `${head}${MOST})${terminator}${newline}${newline}${indentationAt(source, startOf(source, around))}`;
  return [
    ...library.edits,
    { ...insertAt(findTopOfStatement(source, around), declared), placeholders: [[head.length, head.length + MOST.length]] },
    ...wrapped,
  ];
}

/** The function that `list.map(…)` is given. */
function findCallback(list: readonly [number, number], source: Source): ts.Expression | undefined {
  const member = findNode(source, list, ts.isExpression)?.parent;
  const call = member !== undefined && ts.isPropertyAccessExpression(member) ? member.parent : undefined;
  return call !== undefined && ts.isCallExpression(call) && call.expression === member ? call.arguments[0] : undefined;
}

function wrap(callback: ts.Expression, name: string, source: Source): readonly Draft[] {
  if (ts.isArrowFunction(callback)) return wrapBody(callback, name, source);
  if (!isLeftHandSide(callback) || ts.isCallExpression(callback)) return [];
  const element = toFreeName('item', source);
  const text = `(${element}) => ${name}(() => ${textOf(source, callback)}(${element}))`;
  return [{ span: [startOf(source, callback), callback.end], text }];
}

/** What the function did is done inside; only the inner one waits for anything. */
function wrapBody(callback: ts.ArrowFunction, name: string, source: Source): readonly Draft[] {
  const { body, modifiers, equalsGreaterThanToken: arrow } = callback;
  const keyword = modifiers?.find((one) => one.kind === ts.SyntaxKind.AsyncKeyword);
  const first = callback.typeParameters?.[0] ?? callback.parameters[0];
  const begin = first === undefined ? arrow.pos : startOf(source, first);
  const open = source.text.lastIndexOf('(', begin);
  const kept = keyword !== undefined && open < keyword.end ? begin : open;
  const removed = keyword ? [{ span: [startOf(source, keyword), kept] as const, text: '' }] : [];
  const head = `${name}(${keyword === undefined ? '' : 'async '}() => `;
  return [...removed, insertAt(startOf(source, body), head), insertAt(body.end, ')')];
}
