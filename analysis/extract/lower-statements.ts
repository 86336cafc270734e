import { ts } from '@ts-morph/common';
import type { Statement } from '../facts.js';
import { declareStatements, declaresNames } from './declare.js';
import { lowerSwitch, lowerTry } from './lower-branches.js';
import { lowerClassDeclaration } from './lower-classes.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerFunctionDeclaration } from './lower-functions.js';
import { lowerFor, lowerForIn, lowerForOf, lowerWhile } from './lower-loops.js';
import { exportDeclared, exportVariables, lowerExportAssignment, lowerExportDeclaration, lowerImportEquals } from './lower-modules.js';
import { lowerInterface, lowerTypeAlias } from './lower-types.js';
import { lowerVariables } from './lower-variables.js';
import { addOpaque, DEEPEST, type Lowering, toSpan } from './lowering.js';
import { isListedStatement } from './nodes.js';
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

function lowerStatement(low: Lowering, node: ts.Statement, into: Statement[]): void {
  if (low.depth >= DEEPEST) {
    into.push({ kind: 'expression', span: toSpan(low, node), value: addOpaque(low, node) });
    return;
  }
  low.depth++;
  if (ts.isVariableStatement(node)) lowerVariableStatement(low, node, into);
  else if (ts.isLabeledStatement(node)) lowerStatement(low, node.statement, into);
  else into.push(lowerFrequent(low, node));
  low.depth--;
}

function lowerVariableStatement(low: Lowering, node: ts.VariableStatement, into: Statement[]): void {
  into.push(...lowerVariables(low, node.declarationList, node));
  exportVariables(low, node);
}

function lowerFrequent(low: Lowering, node: ts.Statement): Statement {
  const span = toSpan(low, node);
  if (!isListedStatement(node)) return { kind: 'declaration', span };
  switch (node.kind) {
    case ts.SyntaxKind.ExpressionStatement:
      return { kind: 'expression', span, value: lowerExpression(low, node.expression) };
    case ts.SyntaxKind.ReturnStatement:
      return lowerReturn(low, node);
    case ts.SyntaxKind.IfStatement:
      return lowerIf(low, node);
    case ts.SyntaxKind.ThrowStatement:
      return { kind: 'throw', span, value: lowerExpression(low, node.expression) };
    case ts.SyntaxKind.TryStatement:
      return lowerTry(low, node);
    case ts.SyntaxKind.Block:
      return { kind: 'block', span, body: lowerBlock(low, node.statements) };
    case ts.SyntaxKind.SwitchStatement:
      return lowerSwitch(low, node);
    case ts.SyntaxKind.BreakStatement:
    case ts.SyntaxKind.ContinueStatement:
      return lowerJump(low, node);
    case ts.SyntaxKind.ForStatement:
      return lowerFor(low, node);
    case ts.SyntaxKind.ForOfStatement:
      return lowerForOf(low, node);
    case ts.SyntaxKind.ForInStatement:
      return lowerForIn(low, node);
    case ts.SyntaxKind.WhileStatement:
    case ts.SyntaxKind.DoStatement:
      return lowerWhile(low, node);
    default:
      return lowerDeclaration(low, node);
  }
}

function lowerDeclaration(low: Lowering, node: ts.Statement): Statement {
  const declaration: Statement = { kind: 'declaration', span: toSpan(low, node) };
  if (!isListedStatement(node)) return declaration;
  switch (node.kind) {
    case ts.SyntaxKind.FunctionDeclaration:
      exportDeclared(low, node, lowerFunctionDeclaration(low, node));
      return declaration;
    case ts.SyntaxKind.ClassDeclaration:
      exportDeclared(low, node, lowerClassDeclaration(low, node));
      return declaration;
    case ts.SyntaxKind.InterfaceDeclaration:
      lowerInterface(low, node);
      exportDeclared(low, node);
      return declaration;
    case ts.SyntaxKind.TypeAliasDeclaration:
      lowerTypeAlias(low, node);
      exportDeclared(low, node);
      return declaration;
    case ts.SyntaxKind.EnumDeclaration:
      exportDeclared(low, node);
      return declaration;
    case ts.SyntaxKind.ImportEqualsDeclaration:
      lowerImportEquals(low, node);
      return declaration;
    case ts.SyntaxKind.ExportDeclaration:
      lowerExportDeclaration(low, node);
      return declaration;
    default:
      return lowerRare(low, node) ?? declaration;
  }
}

function lowerRare(low: Lowering, node: ts.Statement): Statement | undefined {
  if (ts.isExportAssignment(node)) return { kind: 'expression', span: toSpan(low, node), value: lowerExportAssignment(low, node) };
  if (ts.isModuleDeclaration(node)) return lowerNamespace(low, node);
  return ts.isWithStatement(node) ? lowerWith(low, node) : undefined;
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
function lowerNamespace(low: Lowering, node: ts.ModuleDeclaration): Statement {
  exportDeclared(low, node);
  const span = toSpan(low, node);
  const { body } = node;
  if (body === undefined || !ts.isIdentifier(node.name)) return { kind: 'declaration', span };
  if (ts.isModuleBlock(body)) return { kind: 'block', span, body: lowerBlock(low, body.statements) };
  return ts.isModuleDeclaration(body) ? { kind: 'block', span, body: lowerBlock(low, [body]) } : { kind: 'declaration', span };
}
