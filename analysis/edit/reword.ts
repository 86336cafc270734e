import { ts } from 'ts-morph';
import { asksForKind, replaceWords, tellsKindOnly } from './error-words.js';
import type { Intention } from './intention.js';
import { readBoundNames } from './names.js';
import { recordInHandler } from './record-in-handler.js';
import { usesAny } from './scopes.js';
import { type Draft, endOfTrailingComments, findNode, isFirstInLine, lineStartOf, type Source, startOf, unwrap } from './source.js';
import { readStyle } from './style.js';

type Handler = ts.CatchClause | ts.FunctionLikeDeclaration;

/** Says other words where a handler says those of the error, and sees to it that the error is still written down somewhere. */
export function reword({ expressions, words }: Extract<Intention, { kind: 'reword' }>, source: Source): readonly Draft[] {
  const nodes = expressions.flatMap((span) => findNode(source, span, ts.isExpression) ?? []);
  const handler = nodes[0] && findHandler(nodes[0]);
  if (handler === undefined || nodes.length < expressions.length) return [];
  const errors = readErrors(handler);
  const body = ts.isCatchClause(handler) ? handler.block : handler.body;
  const derived = body === undefined ? [] : findDerived(body, errors);
  const names = new Set([...errors, ...derived.flatMap(({ names: own }) => own)]);
  const renamed = derived.filter(({ isSame }) => isSame).flatMap(({ names: own }) => own);
  const drafts = nodes.map(
    (node) => replaceWords(findMade(node, derived), { names, errors: new Set([...errors, ...renamed]), words, source }) ?? [],
  );
  if (drafts.some((some) => some.length === 0)) return [];
  const replaced = drafts.flat().filter(({ span }, index, all) => all.findIndex((one) => one.span[0] === span[0]) === index);
  return [...replaced, ...(ts.isCatchClause(handler) ? keepError(handler, errors, derived, replaced, source) : [])];
}

/** Takes away what nobody needs any more, and writes the error down where it would be lost. */
function keepError(
  clause: ts.CatchClause,
  errors: ReadonlySet<string>,
  derived: readonly Derived[],
  replaced: readonly Draft[],
  source: Source,
): readonly Draft[] {
  const { block } = clause;
  const isWritten = ({ statement }: Derived) => replaced.some(({ span }) => statement.pos <= span[0] && span[1] <= statement.end);
  const isUnused = (name: string, { statement }: Derived) =>
    findUses(block, name, [...replaced, toSpan(statement, source)], source).length === 0;
  const unused = derived.filter((one) => !isWritten(one) && one.names.every((name) => isUnused(name, one)));
  const gone = [...replaced, ...unused.map(({ statement }) => toSpan(statement, source))];
  const kept = [...errors, ...derived.filter((one) => !unused.includes(one)).flatMap(({ names }) => names)];
  const [removed, ...others] = unused;
  const removals = (some: readonly Derived[]) => some.map(({ statement }) => removeStatement(statement, source));
  if (kept.some((name) => isHandedOn(block, name, gone, source))) return removals(unused);
  const [error = 'error'] = errors;
  if (removed === undefined)
    return recordInHandler({ kind: 'record-in-handler', file: '', handler: [startOf(source, clause), clause.end] }, source);
  return [{ ...toSpan(removed.statement, source), text: `console.error(${error})${readStyle(source).terminator}` }, ...removals(others)];
}

/** The `catch` around it, else the function that is given what it says, else the innermost one that is given an error. */
function findHandler(node: ts.Node): Handler | undefined {
  const functions: ts.FunctionLikeDeclaration[] = [];
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isCatchClause(at)) return at;
    if (isFunction(at)) functions.push(at);
  }
  return (
    functions.find((one) => usesAny(node, readErrors(one))) ??
    functions.find((one) => [...readErrors(one)].some((name) => /^e(?:rr|x|rror)?$/.test(name)))
  );
}

function isFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
}

function readErrors(handler: Handler): ReadonlySet<string> {
  if (ts.isCatchClause(handler)) return new Set(handler.variableDeclaration ? readBoundNames(handler.variableDeclaration.name) : []);
  const [first] = handler.parameters;
  return new Set(first ? readBoundNames(first.name) : []);
}

interface Derived {
  readonly names: readonly string[];
  readonly initializer: ts.Expression;
  readonly statement: ts.VariableStatement | ts.ExpressionStatement;
  /** `const err = error as Error` */
  readonly isSame: boolean;
}

/** `const message = error instanceof Error ? error.message : String(error)`, each in a statement of its own. */
function findDerived(body: ts.Node, errors: ReadonlySet<string>): readonly Derived[] {
  const known = new Set(errors);
  const derived: Derived[] = [];
  function visit(node: ts.Node): void {
    if (ts.isVariableStatement(node)) derived.push(...readDerived(node, known));
    if (ts.isExpressionStatement(node)) derived.push(...readAssigned(node, known));
    for (const name of derived.at(-1)?.names ?? []) known.add(name);
    ts.forEachChild(node, visit);
  }
  visit(body);
  return derived;
}

function readDerived(statement: ts.VariableStatement, known: ReadonlySet<string>): readonly Derived[] {
  const [only, second] = statement.declarationList.declarations;
  if (only?.initializer === undefined || second !== undefined || tellsKindOnly(only.initializer, known)) return [];
  const initializer = unwrap(only.initializer);
  return [{ names: readBoundNames(only.name), initializer, statement, isSame: ts.isIdentifier(only.name) && ts.isIdentifier(initializer) }];
}

/** `` text = `Error: ${error.message}` ``, for a name from outside of the handler. */
function readAssigned(statement: ts.ExpressionStatement, known: ReadonlySet<string>): readonly Derived[] {
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const { left, right } = expression;
  if (!ts.isIdentifier(left) || !usesAny(right, known) || tellsKindOnly(right, known)) return [];
  return [{ names: [left.text], initializer: unwrap(right), statement, isSame: false }];
}

/** Of an object that is made first and sent then, or of a name that others read too, where it is made. */
function findMade(node: ts.Expression, derived: readonly Derived[]): ts.Expression {
  const inner = unwrap(node);
  const made = ts.isIdentifier(inner)
    ? derived.findLast(({ names, statement }) => names.includes(inner.text) && statement.end <= node.pos)
    : undefined;
  const isWritten = made !== undefined && (ts.isObjectLiteralExpression(made.initializer) || ts.isExpressionStatement(made.statement));
  return isWritten ? made.initializer : node;
}

type Gone = Pick<Draft, 'span'>;

function toSpan(node: ts.Node, source: Source): Gone {
  return { span: [startOf(source, node), node.end] };
}

function findUses(block: ts.Block, name: string, gone: readonly Gone[], source: Source): readonly ts.Identifier[] {
  const uses: ts.Identifier[] = [];
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) && node.text === name && usesAny(node, new Set([name]))) uses.push(node);
    ts.forEachChild(node, visit);
  }
  visit(block);
  return uses.filter((use) => !gone.some(({ span: [from, to] }) => from <= startOf(source, use) && use.end <= to));
}

/** Something takes it: a logger, a `throw`. What only asks of which kind it is keeps nothing of it. */
function isHandedOn(block: ts.Block, name: string, gone: readonly Gone[], source: Source): boolean {
  return findUses(block, name, gone, source).some((use) => {
    for (let at: ts.Node = use; at !== block; at = at.parent) {
      if (ts.isThrowStatement(at) || ts.isReturnStatement(at)) return true;
      const { parent } = at;
      if (asksForKind(parent)) return false;
      if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.arguments?.some((one) => one === at)) return true;
    }
    return false;
  });
}

/** With its line, where it has one for itself. */
function removeStatement(statement: ts.Statement, source: Source): Draft {
  const start = startOf(source, statement);
  if (!isFirstInLine(source, start)) return { span: [start, statement.end], text: '' };
  const end = endOfTrailingComments(source, statement.end);
  const newline = /^[ \t]*\r?\n/.exec(source.text.slice(end))?.[0].length ?? 0;
  return { span: [lineStartOf(source, start), end + newline], text: '' };
}
