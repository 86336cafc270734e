import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import { type Draft, findNode, hasLineBreak, indentationAt, insertAt, type Source, startOf, textOf } from './source.js';
import { readStyle } from './style.js';

type Handler = ts.CatchClause | ts.ArrowFunction | ts.FunctionExpression;

/** Writes the error down before a handler does whatever else it does. */
export function recordInHandler({ handler }: Extract<Intention, { kind: 'record-in-handler' }>, source: Source): readonly Draft[] {
  const node = findNode(source, handler, isHandler);
  const named = node && (ts.isCatchClause(node) ? nameInClause(node, source) : nameInFunction(node, source));
  if (node === undefined || named === undefined) return [];
  const body = ts.isCatchClause(node) ? node.block : node.body;
  return [...named.edits, ...(ts.isBlock(body) ? recordInBlock(body, named.name, source) : recordBefore(body, named.name, source))];
}

function isHandler(node: ts.Node): node is Handler {
  return ts.isCatchClause(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

interface Named {
  readonly name: string;
  readonly edits: readonly Draft[];
}

function nameInClause(clause: ts.CatchClause, source: Source): Named | undefined {
  const declared = clause.variableDeclaration?.name;
  if (declared === undefined) return { name: 'error', edits: [insertAt(startOf(source, clause) + 'catch'.length, ' (error)')] };
  return ts.isIdentifier(declared) ? { name: declared.text, edits: [] } : undefined;
}

function nameInFunction({ parameters }: ts.ArrowFunction | ts.FunctionExpression, source: Source): Named | undefined {
  const [first] = parameters;
  if (first !== undefined) return ts.isIdentifier(first.name) ? { name: textOf(source, first.name), edits: [] } : undefined;
  return { name: 'error', edits: [insertAt(parameters.pos, 'error')] };
}

function recordInBlock(body: ts.Block, name: string, source: Source): readonly Draft[] {
  const { newline, unit, terminator } = readStyle(source);
  const action = `console.error(${name})`;
  const outer = indentationAt(source, body.end - 1);
  const inner = newline + outer + unit;
  const open = startOf(source, body) + 1;
  const content = source.text.slice(open, body.end - 1);
  const [first] = body.statements;
  if (first !== undefined && !hasLineBreak(content)) return [withHole(insertAt(startOf(source, first), `${action}; `), 0, action)];
  // A comment that says why nothing is done comes first.
  const from = first === undefined ? open + content.trimEnd().length : open;
  const end = first === undefined ? newline + outer : '';
  const to = first === undefined ? body.end - 1 : open;
  return [withHole({ span: [from, to], text: inner + action + terminator + end }, inner.length, action)];
}

/** `() => null` gets a body of statements. */
function recordBefore(value: ts.Expression, name: string, source: Source): readonly Draft[] {
  const { newline, unit, terminator } = readStyle(source);
  const outer = indentationAt(source, startOf(source, value));
  const inner = newline + outer + unit;
  const action = `console.error(${name})`;
  const whole = ts.isParenthesizedExpression(value) ? value.expression : value;
  if (hasLineBreak(textOf(source, value))) return [];
  const head = `{${inner}`;
  const text = `${head}${action}${terminator}${inner}return ${textOf(source, whole)}${terminator}${newline}${outer}}`;
  return [withHole({ span: [startOf(source, value), value.end], text }, head.length, action)];
}

function withHole(draft: Draft, from: number, action: string): Draft {
  return { ...draft, placeholders: [[from, from + action.length]] };
}
