import { ts } from 'ts-morph';
import type { Span } from '../facts.js';
import { addImport } from './imports.js';
import type { Intention } from './intention.js';
import { isIdentifierName, quoteName } from './names.js';
import { setOption } from './set-option.js';
import { type Draft, findNode, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

type Of<K extends Intention['kind']> = Extract<Intention, { kind: K }>;

/** Writes other code in an expression's place, and in those of the others: all of them, or none. */
export function replaceExpression({ expression, code, others = [] }: Of<'replace-expression'>, source: Source): readonly Draft[] {
  const drafts = [{ span: expression, code }, ...others].map((one) => replaceOne(one.span, one.code, source));
  return drafts.every((draft) => draft !== undefined) ? drafts : [];
}

function replaceOne(span: Span, code: string, source: Source): Draft | undefined {
  const node = findNode(source, span, ts.isExpression);
  if (node === undefined || textOf(source, node) === code) return undefined;
  const isShorthand = ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent);
  // `tool_calls[0]?` before `['args']`
  const isBeforeBracket = code.endsWith('?') && /^\s*\[/.test(source.text.slice(span[1]));
  if (isWholeValue(node) && /^\([^()]*\)$/.test(code)) return { span, text: code.slice(1, -1) };
  return { span, text: isShorthand ? `${node.text}: ${code}` : isBeforeBracket ? `${code}.` : code };
}

/** Nothing that is written around it could take a part of it away: it needs no parentheses. */
function isWholeValue(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isCallExpression(parent) && parent.expression !== node) ||
    ts.isVariableDeclaration(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isPropertyAssignment(parent)
  );
}

/** Writes another text in a string literal's place, in the quotes that it has. */
export function replaceString({ literal, text }: Of<'replace-string'>, source: Source): readonly Draft[] {
  const node = findNode(source, literal, ts.isStringLiteralLike);
  return node === undefined || node.text === text ? [] : [{ span: [startOf(source, node) + 1, node.end - 1], text }];
}

export function renameProperty({ property, name }: Of<'rename-property'>, source: Source): readonly Draft[] {
  const node = findNode(source, property, ts.isObjectLiteralElementLike);
  if (node?.name === undefined || textOf(source, node.name) === name) return [];
  const key = isIdentifierName(name) ? name : quoteName(name, readStyle(source).quote);
  const text = ts.isShorthandPropertyAssignment(node) ? `${key}: ${textOf(source, node.name)}` : key;
  return [{ span: [startOf(source, node.name), node.name.end], text }];
}

export function replaceProperty({ property, name, code, imported }: Of<'replace-property'>, source: Source): readonly Draft[] {
  const node = findNode(source, property, ts.isObjectLiteralElementLike);
  const value = node && (ts.isPropertyAssignment(node) ? node.initializer : ts.isShorthandPropertyAssignment(node) ? node.name : undefined);
  if (node === undefined || value === undefined) return [];
  const { local, edits } = addImport({ ...imported, isDefault: false }, source);
  const written = code.replace('{name}', local).replace('{value}', () => textOf(source, value));
  return [...edits, { span: [startOf(source, node), node.end], text: `${name}: ${written}` }];
}

/** Takes a property out together with its comma; what stands on lines of its own goes with them. */
export function removeProperty({ property }: Of<'remove-property'>, source: Source): readonly Draft[] {
  const node = findNode(source, property, ts.isObjectLiteralElementLike);
  if (node === undefined || !ts.isObjectLiteralExpression(node.parent)) return [];
  const { properties } = node.parent;
  const index = properties.indexOf(node);
  const next = properties[index + 1];
  const previous = properties[index - 1];
  if (next !== undefined) return [{ span: [startOf(source, node), startOf(source, next)], text: '' }];
  return [{ span: [previous?.end ?? startOf(source, node), node.end], text: '' }];
}

/** Takes a property out of one argument and writes it into another. */
export function moveProperty({ property, call, argument, members, file }: Of<'move-property'>, source: Source): readonly Draft[] {
  const node = findNode(source, property, ts.isObjectLiteralElementLike);
  if (node === undefined) return [];
  const value = ts.isPropertyAssignment(node) ? node.initializer : ts.isShorthandPropertyAssignment(node) ? node.name : undefined;
  if (value === undefined) return [];
  const written = setOption({ kind: 'set-option', file, call, argument, members, value: textOf(source, value) }, source);
  return written.length === 0 ? [] : [...removeProperty({ kind: 'remove-property', file, property }, source), ...written];
}
