import { ts } from 'ts-morph';
import { findDeclaredObject } from './declared-object.js';
import type { Intention } from './intention.js';
import { isIdentifierName, quoteName } from './names.js';
import {
  type AnyCall,
  type Draft,
  endOfTrailingComments,
  findFrame,
  findNode,
  hasLineBreak,
  indentationAt,
  insertAt,
  isAnyCall,
  type Source,
  startOf,
  textOf,
  unwrap,
} from './source.js';
import { readStyle } from './style.js';

type SetOption = Extract<Intention, { kind: 'set-option' }>;
type Members = readonly string[];

/** Writes an option into a call's or construction's arguments. */
export function setOption(intention: SetOption, source: Source): readonly Draft[] {
  const call = findNode(source, intention.call, isAnyCall);
  if (call === undefined) return [];
  const given = call.arguments ?? ts.factory.createNodeArray<ts.Expression>();
  const { argument, members, value } = intention;
  // An argument's position is known only if nothing before it is spread.
  if (argument > given.length || given.slice(0, argument + 1).some(ts.isSpreadElement)) return [];
  const existing = given[argument];
  if (existing === undefined) return appendArgument(call, toNestedValue(members, value, source), source);
  return setIn(existing, members, value, source);
}

function appendArgument(call: AnyCall, text: string, source: Source): readonly Draft[] {
  const given = call.arguments;
  if (given === undefined) return [insertAt(call.end, `(${text})`)];
  if (given.length === 0) return [insertAt(given.pos, text)];
  return appendElement(given, text, source);
}

/** `expression` is to have `members` set to `value`. */
function setIn(expression: ts.Expression, members: Members, value: string, source: Source): readonly Draft[] {
  const current = unwrap(expression);
  if (members.length === 0) return replaceNode(expression, value, source);
  if (ts.isObjectLiteralExpression(current)) return setInObject(current, members, value, source);
  const declared = findDeclaredObject(current, source);
  if (declared !== undefined) return setInObject(declared, members, value, source);
  if (isNothing(current)) return replaceNode(expression, toNestedValue(members, value, source), source);
  const spread = toSpread(expression, members, value, source);
  return spread === undefined ? [] : replaceNode(expression, spread, source);
}

function replaceNode(node: ts.Node, text: string, source: Source): readonly Draft[] {
  return textOf(source, node) === text ? [] : [{ span: [startOf(source, node), node.end], text }];
}

function setInObject(object: ts.ObjectLiteralExpression, members: Members, value: string, source: Source): readonly Draft[] {
  const [name = '', ...rest] = members;
  const property = object.properties.findLast((one) => one.name !== undefined && readName(one.name) === name);
  if (property === undefined) return addToObject(object, name, rest, value, source);
  if (ts.isPropertyAssignment(property)) return setIn(property.initializer, rest, value, source);
  if (!ts.isShorthandPropertyAssignment(property)) return [];
  const written = rest.length === 0 ? value : toSpread(property.name, rest, value, source);
  return written === undefined ? [] : [insertAt(property.end, `: ${written}`)];
}

function addToObject(object: ts.ObjectLiteralExpression, name: string, rest: Members, value: string, source: Source): readonly Draft[] {
  // A spread may already hold the nested object; what it holds must survive.
  const spreads = rest.length === 0 ? [] : object.properties.filter(ts.isSpreadAssignment).map(({ expression }) => expression);
  if (!spreads.every((spread) => isPath(unwrap(spread)))) return [];
  const text = `${toKey(name, source)}: ${toObject(
    spreads.map((spread) => toMember(spread, name, source)),
    rest,
    value,
    source,
  )}`;
  return object.properties.length === 0 ? fillObject(object, text, source) : appendElement(object.properties, text, source);
}

/** An object without members may still hold white space and comments. */
function fillObject(object: ts.ObjectLiteralExpression, text: string, source: Source): readonly Draft[] {
  const open = startOf(source, object) + 1;
  const close = object.end - 1;
  const inner = source.text.slice(open, close);
  if (inner.trim() === '') return [{ span: [open, close], text: ` ${text} ` }];
  const { newline, unit } = readStyle(source);
  const white = hasLineBreak(inner) ? `${newline}${indentationAt(source, object.end)}${unit}` : ' ';
  return [insertAt(open + inner.trimEnd().length, hasLineBreak(inner) ? `${white}${text},` : `${white}${text}`)];
}

/** Appends to a list of arguments or properties in the list's own manner. */
function appendElement(list: ts.NodeArray<ts.Node>, text: string, source: Source): readonly Draft[] {
  const first = list[0];
  if (first === undefined) return [];
  const comma = list.hasTrailingComma === true;
  const isMultiLine = hasLineBreak(source.text.slice(list.pos, startOf(source, first)));
  if (!isMultiLine) return [insertAt(list.end, comma ? ` ${text},` : `, ${text}`)];
  const line = `${readStyle(source).newline}${indentationAt(source, startOf(source, list.at(-1) ?? first))}${text}`;
  const afterComments = endOfTrailingComments(source, list.end);
  return comma ? [insertAt(afterComments, `${line},`)] : [insertAt(list.end, ','), insertAt(afterComments, line)];
}

/** `{ ...expression, a: value }`; undefined when that would not mean the same object with one more option. */
function toSpread(expression: ts.Expression, members: Members, value: string, source: Source): string | undefined {
  if (!canBeOptions(unwrap(expression))) return undefined;
  const [name = '', ...rest] = members;
  const written = textOf(source, expression);
  if (rest.length > 0 && !isPath(unwrap(expression))) return undefined;
  const kept = rest.length > 0 ? [toMember(expression, name, source)] : [];
  const operand = isPath(expression) || ts.isCallExpression(expression) ? written : `(${written})`;
  return `{ ...${operand}, ${toKey(name, source)}: ${toObject(kept, rest, value, source)} }`;
}

function toNestedValue(members: Members, value: string, source: Source): string {
  const [name, ...rest] = members;
  return name === undefined ? value : `{ ${toKey(name, source)}: ${toNestedValue(rest, value, source)} }`;
}

/** `kept` are objects whose members must survive, on every level down to the value. */
function toObject(kept: readonly string[], members: Members, value: string, source: Source): string {
  const [name, ...rest] = members;
  if (name === undefined) return value;
  const inner = rest.length === 0 ? [] : kept.map((one) => `${one}?.${toAccess(name)}`);
  return `{ ${[...kept.map((one) => `...${one}`), `${toKey(name, source)}: ${toObject(inner, rest, value, source)}`].join(', ')} }`;
}

function toKey(name: string, source: Source): string {
  return isIdentifierName(name) ? name : quoteName(name, readStyle(source).quote);
}

/** What is spread may be undefined, which a spread forgives and a member access does not, unless one stands there already. */
function toMember(expression: ts.Expression, name: string, source: Source): string {
  const written = textOf(source, expression);
  const access = isReadBefore(expression, source) ? '' : '?.';
  return isIdentifierName(name) ? `${written}${access || '.'}${name}` : `${written}${access}${toAccess(name)}`;
}

function toAccess(name: string): string {
  return isIdentifierName(name) ? name : `[${quoteName(name, "'")}]`;
}

/** The same function reads a member of it without asking whether it is there. */
function isReadBefore(expression: ts.Expression, source: Source): boolean {
  const written = textOf(source, expression);
  const frame = findFrame(expression) ?? source.tree;
  function visit(node: ts.Node): true | undefined {
    if (node.pos >= expression.pos) return undefined;
    const isRead = ts.isPropertyAccessExpression(node) && node.questionDotToken === undefined && node.end < expression.pos;
    if (isRead && textOf(source, node.expression) === written && findFrame(node) === findFrame(expression)) return true;
    return ts.forEachChild(node, visit);
  }
  return expression.kind === ts.SyntaxKind.ThisKeyword || visit(frame) === true;
}

function readName(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

/** Reading it twice has no effect: `options`, `this.options`. */
function isPath(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPath(node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

/** Literals, functions and arrays are not an options object, so something else stands in that argument. */
function canBeOptions(node: ts.Expression): boolean {
  return (
    isPath(node) ||
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isBinaryExpression(node)
  );
}
