import { ts } from 'ts-morph';
import { isAsync } from './insert-await.js';
import type { Intention } from './intention.js';
import { findDeclaredNames, usesAny } from './scopes.js';
import {
  type Draft,
  endOfTrailingComments,
  findFrame,
  findLiteralSpans,
  findNode,
  indentationAt,
  insertAt,
  isAnyCall,
  isFirstInLine,
  isLeftHandSide,
  type Source,
  startOf,
} from './source.js';
import { readStyle } from './style.js';

const COMMENT = '// Decide what the user gets when the model is unavailable.';

/** Puts the statement around a call, and every later one that needs what it declares, into a `try`. */
export function wrapInTry(intention: Extract<Intention, { kind: 'wrap-in-try' }>, source: Source): readonly Draft[] {
  const call = findNode(source, intention.call, ts.isExpression);
  if (call === undefined) return [];
  const place = findPlace(call);
  if (place === undefined) return [];
  const action = intention.otherwise === 'record' ? toRecord(place) : 'throw error';
  if (ts.isArrowFunction(place)) return wrapConciseBody(place, call, action, source);
  const waits = waitFor(call, place, source);
  if (waits === undefined) return [];
  const around = findFinally(place);
  if (around !== undefined) return [...waits, addClause(around, action, source)];
  const range = findRange(place);
  return range === undefined ? [] : [...waits, ...wrapRange(range, action, source)];
}

/** A loop that goes on while something is left to ask would ask again at once, and without end. */
function toRecord(place: ts.Node): string {
  let canLeave = true;
  for (let node = place.parent; node !== undefined && !ts.isFunctionLike(node); node = node.parent) {
    if (ts.isForOfStatement(node) || ts.isForInStatement(node) || (ts.isForStatement(node) && node.condition)) break;
    if (ts.isIterationStatement(node, false)) return canLeave ? 'console.error(error)\nbreak' : 'throw error';
    if (ts.isSwitchStatement(node)) canLeave = false;
  }
  return 'console.error(error)';
}

/** The statement in which the call is evaluated, or the arrow function whose whole body it is in. */
function findPlace(call: ts.Node): ts.Statement | ts.ArrowFunction | undefined {
  for (let node = call; node.parent !== undefined; node = node.parent) {
    const parent = node.parent;
    if (ts.isArrowFunction(parent)) return node === parent.body ? parent : undefined;
    if (ts.isFunctionLike(parent) || ts.isClassLike(parent)) return undefined;
    if (ts.isStatement(node) && !ts.isBlock(node)) return node;
  }
  return undefined;
}

/** A `try` with nothing but a `finally` has room for a handler. */
function findFinally(statement: ts.Statement): ts.TryStatement | undefined {
  const block = statement.parent;
  const around = block.parent;
  return ts.isBlock(block) && ts.isTryStatement(around) && around.tryBlock === block && !around.catchClause ? around : undefined;
}

function addClause({ tryBlock }: ts.TryStatement, action: string, source: Source): Draft {
  const indentation = indentationAt(source, tryBlock.end - 1);
  const { text, placeholders = [] } = toCatch(tryBlock.end, indentation, action, source);
  // The block has its closing brace already.
  const shift = text.indexOf('}');
  return {
    span: [tryBlock.end, tryBlock.end],
    text: text.slice(shift + 1),
    placeholders: placeholders.map(([from, to]) => [from - shift - 1, to - shift - 1] as const),
  };
}

/** The statements from `first` through the last that uses a name declared on the way. */
function findRange(first: ts.Statement): readonly ts.Statement[] | undefined {
  const list = readSiblings(first);
  const start = list.indexOf(first);
  let end = start;
  for (let index = start; index <= end; index += 1) {
    const names = findDeclaredNames(list.slice(index, index + 1));
    const last = list.findLastIndex((statement, at) => at > end && usesAny(statement, names));
    end = Math.max(end, last);
  }
  const range = list.slice(start, end + 1);
  const isMovable = range.every(canStandInBlock) && !isHoisted(range, list.slice(0, start));
  return isMovable ? range : undefined;
}

function readSiblings(statement: ts.Statement): readonly ts.Statement[] {
  const parent = statement.parent;
  const hasList = ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent);
  return hasList ? parent.statements : [statement];
}

function canStandInBlock(statement: ts.Statement): boolean {
  const isModuleItem = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isExportAssignment(statement);
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return !isModuleItem && !ts.isImportEqualsDeclaration(statement) && !modifiers.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
}

/** A function that earlier statements use would no longer be theirs inside a block. */
function isHoisted(range: readonly ts.Statement[], earlier: readonly ts.Statement[]): boolean {
  const names = findDeclaredNames(range.filter(ts.isFunctionDeclaration));
  return earlier.some((statement) => usesAny(statement, names));
}

/** A promise that is returned must be awaited, or its rejection leaves the `try` unseen. Undefined where that can't be written. */
function waitFor(call: ts.Expression, statement: ts.Statement, source: Source): readonly Draft[] | undefined {
  if (isParse(call) || isAwaitedWithin(call, statement)) return [];
  if (!ts.isReturnStatement(statement) || statement.expression === undefined) {
    return ts.isExpressionStatement(statement) ? undefined : [];
  }
  const frame = findFrame(statement);
  if (frame === undefined) return undefined;
  return awaitReturned(statement.expression, frame, source);
}

/** Parsers throw at once; they give no promise. */
function isParse(call: ts.Expression): boolean {
  if (!isAnyCall(call)) return false;
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && /^(?:parse\w*|load|loadAll|decode|deserialize|destr|safeDestr|jsonrepair)$|parse$/i.test(name.text);
}

function isAwaitedWithin(call: ts.Node, limit: ts.Node): boolean {
  for (let node = call.parent; node !== limit.parent; node = node.parent) {
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
    if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return true;
  }
  return false;
}

function awaitReturned(value: ts.Expression, frame: ts.Node, source: Source): readonly Draft[] | undefined {
  if (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) return undefined;
  const start = startOf(source, value);
  const waits = isLeftHandSide(value) ? [insertAt(start, 'await ')] : [insertAt(start, 'await ('), insertAt(value.end, ')')];
  if (isAsync(frame)) return waits;
  const asyncAt = findAsyncOffset(frame, source);
  return asyncAt === undefined ? undefined : [insertAt(asyncAt, 'async '), ...waits];
}

/** Where `async` is written to make a function asynchronous. */
function findAsyncOffset(frame: ts.Node, source: Source): number | undefined {
  const isPlain = ts.isArrowFunction(frame) || ts.isFunctionExpression(frame);
  if (isPlain) return startOf(source, frame);
  if (ts.isMethodDeclaration(frame)) return frame.asteriskToken === undefined ? startOf(source, frame.name) : undefined;
  if (!ts.isFunctionDeclaration(frame) || frame.asteriskToken !== undefined) return undefined;
  const lastModifier = frame.modifiers?.at(-1);
  return lastModifier === undefined ? startOf(source, frame) : lastModifier.end + 1;
}

function wrapRange(range: readonly ts.Statement[], action: string, source: Source): readonly Draft[] {
  const first = range[0];
  const last = range.at(-1);
  if (first === undefined || last === undefined) return [];
  const { newline, unit } = readStyle(source);
  const start = startOf(source, first);
  const end = endOfTrailingComments(source, last.end);
  const layout = findLayout(first, start, end, unit, source);
  return [
    { span: [layout.from, start], text: `${layout.open}try {${newline}${layout.indentation}${unit}` },
    ...indentLines(range, [start, end], layout.open === '' ? unit : unit + unit, source),
    { ...toCatch(end, layout.indentation, action, source), span: [end, end] },
    ...(layout.close === '' ? [] : [{ span: [end, layout.to] as const, text: layout.close }]),
  ];
}

interface Layout {
  readonly from: number;
  readonly to: number;
  /** The indentation of `try`. */
  readonly indentation: string;
  readonly open: string;
  readonly close: string;
}

/** Statements in the middle of a line, as in `{ await call(); }` or `if (x) await call();`, get lines of their own. */
function findLayout(first: ts.Statement, start: number, end: number, unit: string, source: Source): Layout {
  const outer = indentationAt(source, start);
  if (isFirstInLine(source, start)) return { from: start, to: end, indentation: outer, open: '', close: '' };
  const { newline } = readStyle(source);
  const inner = outer + unit;
  const before = source.text.slice(0, start).trimEnd();
  const after = /^[ \t]*/.exec(source.text.slice(end))?.[0].length ?? 0;
  if (needsBraces(first)) {
    return { from: start, to: end, indentation: inner, open: `{${newline}${inner}`, close: `${newline}${outer}}` };
  }
  if (!before.endsWith('{')) return { from: start, to: end, indentation: outer, open: '', close: '' };
  const closes = source.text[end + after] === '}';
  return {
    from: before.length,
    to: closes ? end + after : end,
    indentation: inner,
    open: newline + inner,
    close: closes ? newline + outer : '',
  };
}

/** The bare body of an `if` or a loop. */
function needsBraces(statement: ts.Statement): boolean {
  return readSiblings(statement).length === 1 && !('statements' in statement.parent);
}

function indentLines(range: readonly ts.Node[], [start, end]: readonly [number, number], unit: string, source: Source): readonly Draft[] {
  const literals = range.flatMap((node) => findLiteralSpans(node, source));
  return source.tree
    .getLineStarts()
    .filter((line) => line > start && line < end && !literals.some(([from, to]) => from < line && line < to))
    .filter((line) => !/^[ \t]*[\r\n]/.test(source.text.slice(line)))
    .map((line) => insertAt(line, unit));
}

function toCatch(end: number, indentation: string, code: string, source: Source): Draft {
  const { newline, unit, terminator } = readStyle(source);
  const inner = newline + indentation + unit;
  const action = code.replaceAll('\n', terminator + inner) + terminator;
  const head = `${newline}${indentation}} catch (error) {${inner}${COMMENT}${inner}`;
  return {
    span: [end, end],
    text: `${head}${action}${newline}${indentation}}`,
    placeholders: [[head.length, head.length + action.length]],
  };
}

/** `async () => call()` gets a body of statements. */
function wrapConciseBody(arrow: ts.ArrowFunction, call: ts.Expression, action: string, source: Source): readonly Draft[] {
  const { newline, unit, terminator } = readStyle(source);
  if (ts.isBlock(arrow.body)) return [];
  const value = ts.isParenthesizedExpression(arrow.body) ? arrow.body.expression : arrow.body;
  const waits = isParse(call) || isAwaitedWithin(call, arrow.body) ? [] : awaitReturned(value, arrow, source);
  const from = arrow.equalsGreaterThanToken.end;
  const dropped = source.text.slice(from, startOf(source, value)) + source.text.slice(value.end, arrow.body.end);
  if (waits === undefined || /\/[/*]/.test(dropped)) return [];
  const outer = indentationAt(source, startOf(source, arrow));
  const base = newline + outer + unit;
  const [start, end] = [startOf(source, value), value.end];
  const shift = isFirstInLine(source, start) ? unit : unit + unit;
  return [
    { span: [from, start], text: ` {${base}try {${base}${unit}return ` },
    ...waits,
    ...indentLines([value], [start, end], shift, source),
    insertAt(end, terminator),
    toCatch(end, outer + unit, action, source),
    { span: [end, arrow.body.end], text: `${newline}${outer}}` },
  ];
}
