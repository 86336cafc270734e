import { ts } from '@ts-morph/common';
import type { Statement } from '../facts.js';
import { declareStatements, declaresNames } from './declare.js';
import { lowerSwitch, lowerTry } from './lower-branches.js';
import { lowerClassDeclaration } from './lower-classes.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerFunctionDeclaration } from './lower-functions.js';
import { lowerFor, lowerForIn, lowerForOf, lowerWhile } from './lower-loops.js';
import {
  exportDeclared,
  exportVariables,
  lowerEnum,
  lowerExportAssignment,
  lowerExportDeclaration,
  lowerImportEquals,
} from './lower-modules.js';
import { lowerInterface, lowerTypeAlias } from './lower-types.js';
import { lowerVariables } from './lower-variables.js';
import { addOpaque, DEEPEST, type Lowering, toSpan } from './lowering.js';
import { createScope } from './scopes.js';

/** Lowers statements whose declarations are already in the current scope. */
export function lowerStatements(low: Lowering, nodes: readonly ts.Statement[]): Statement[] {
  const statements: Statement[] = [];
  for (const node of nodes) lowerStatement(low, node, statements);
  return statements;
}

/** Lowers the inside of a block in a scope of its own. */
export function lowerBlock(low: Lowering, nodes: readonly ts.Statement[]): Statement[] {
  if (!declaresNames(nodes)) return lowerStatements(low, nodes);
  const outer = low.scope;
  low.scope = createScope(outer);
  declareStatements(low, nodes);
  const statements = lowerStatements(low, nodes);
  low.scope = outer;
  return statements;
}

/** What an `if` or a loop governs: the inside of its braces, or the one statement without braces. */
export function lowerGoverned(low: Lowering, node: ts.Statement): Statement[] {
  return lowerBlock(low, ts.isBlock(node) ? node.statements : [node]);
}

export function lowerStatement(low: Lowering, node: ts.Statement, into: Statement[]): void {
  if (low.depth >= DEEPEST) {
    into.push({ kind: 'expression', span: toSpan(low, node), value: addOpaque(low, node) });
    return;
  }
  low.depth++;
  if (ts.isVariableStatement(node)) lowerVariableStatement(low, node, into);
  else if (ts.isLabeledStatement(node)) lowerStatement(low, node.statement, into);
  else into.push(LOWERINGS[node.kind]?.(low, node) ?? { kind: 'declaration', span: toSpan(low, node) });
  low.depth--;
}

function lowerVariableStatement(low: Lowering, node: ts.VariableStatement, into: Statement[]): void {
  into.push(...lowerVariables(low, node.declarationList, node));
  exportVariables(low, node);
}

/** See the rows of expressions. What has no row is an empty statement or an import, which was read when its names were declared. */
const LOWERINGS: Readonly<Record<number, Row['lower']>> = {
  [ts.SyntaxKind.ExpressionStatement]: lowerExpressionStatement,
  [ts.SyntaxKind.ReturnStatement]: lowerReturn,
  [ts.SyntaxKind.IfStatement]: lowerIf,
  [ts.SyntaxKind.ThrowStatement]: lowerThrow,
  [ts.SyntaxKind.TryStatement]: lowerTry,
  [ts.SyntaxKind.Block]: lowerBareBlock,
  [ts.SyntaxKind.SwitchStatement]: lowerSwitch,
  [ts.SyntaxKind.BreakStatement]: lowerJump,
  [ts.SyntaxKind.ContinueStatement]: lowerJump,
  [ts.SyntaxKind.ForStatement]: lowerFor,
  [ts.SyntaxKind.ForOfStatement]: lowerForOf,
  [ts.SyntaxKind.ForInStatement]: lowerForIn,
  [ts.SyntaxKind.WhileStatement]: lowerWhile,
  [ts.SyntaxKind.DoStatement]: lowerWhile,
  [ts.SyntaxKind.WithStatement]: lowerWith,
  [ts.SyntaxKind.ExportAssignment]: lowerExportAssignment,
  [ts.SyntaxKind.ModuleDeclaration]: lowerNamespace,
  [ts.SyntaxKind.FunctionDeclaration]: lowerFunctionStatement,
  [ts.SyntaxKind.ClassDeclaration]: lowerClassStatement,
  [ts.SyntaxKind.InterfaceDeclaration]: lowerInterface,
  [ts.SyntaxKind.TypeAliasDeclaration]: lowerTypeAlias,
  [ts.SyntaxKind.EnumDeclaration]: lowerEnum,
  [ts.SyntaxKind.ImportEqualsDeclaration]: lowerImportEquals,
  [ts.SyntaxKind.ExportDeclaration]: lowerExportDeclaration,
};

interface Row {
  /** Undefined for a declaration, whose place in the order of execution says nothing. */
  lower(low: Lowering, node: ts.Node): Statement | undefined;
}

function lowerExpressionStatement(low: Lowering, node: ts.ExpressionStatement): Statement {
  return { kind: 'expression', span: toSpan(low, node), value: lowerExpression(low, node.expression) };
}

function lowerThrow(low: Lowering, node: ts.ThrowStatement): Statement {
  return { kind: 'throw', span: toSpan(low, node), value: lowerExpression(low, node.expression) };
}

function lowerBareBlock(low: Lowering, node: ts.Block): Statement {
  return { kind: 'block', span: toSpan(low, node), body: lowerBlock(low, node.statements) };
}

function lowerFunctionStatement(low: Lowering, node: ts.FunctionDeclaration): undefined {
  exportDeclared(low, node, lowerFunctionDeclaration(low, node));
}

function lowerClassStatement(low: Lowering, node: ts.ClassDeclaration): undefined {
  exportDeclared(low, node, lowerClassDeclaration(low, node));
}

/** What names mean inside `with` is unknown; its body runs all the same. */
function lowerWith(low: Lowering, node: ts.WithStatement): Statement {
  const subject: Statement = { kind: 'expression', span: toSpan(low, node.expression), value: lowerExpression(low, node.expression) };
  return { kind: 'block', span: toSpan(low, node), body: [subject, ...lowerGoverned(low, node.statement)] };
}

function lowerReturn(low: Lowering, node: ts.ReturnStatement): Statement {
  const span = toSpan(low, node);
  if (node.expression === undefined) return { kind: 'return', span, implicit: false };
  return { kind: 'return', span, value: lowerExpression(low, node.expression), implicit: false };
}

function lowerIf(low: Lowering, node: ts.IfStatement): Statement {
  const condition = lowerExpression(low, node.expression);
  const whenTrue = lowerGoverned(low, node.thenStatement);
  const whenFalse = node.elseStatement === undefined ? [] : lowerGoverned(low, node.elseStatement);
  // biome-ignore lint/suspicious/noThenProperty: the facts name the branches as the language does, and nobody awaits them.
  return { kind: 'if', span: toSpan(low, node), condition, then: whenTrue, else: whenFalse };
}

function lowerJump(low: Lowering, node: ts.BreakOrContinueStatement): Statement {
  const kind = ts.isBreakStatement(node) ? 'break' : 'continue';
  const span = toSpan(low, node);
  return node.label === undefined ? { kind, span } : { kind, span, label: node.label.text };
}

/** The body runs where it stands; what it exports is reached through the namespace and isn't followed. */
function lowerNamespace(low: Lowering, node: ts.ModuleDeclaration): Statement | undefined {
  exportDeclared(low, node);
  const span = toSpan(low, node);
  const { body } = node;
  if (body === undefined || !ts.isIdentifier(node.name)) return undefined;
  if (ts.isModuleBlock(body)) return { kind: 'block', span, body: lowerBlock(low, body.statements) };
  return ts.isModuleDeclaration(body) ? { kind: 'block', span, body: lowerBlock(low, [body]) } : undefined;
}
