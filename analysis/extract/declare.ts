import { ts } from '@ts-morph/common';
import type { Binding } from '../facts.js';
import { declareImport, declareImportEquals } from './imports.js';
import { type Lowering, toSpan } from './lowering.js';
import { declarePattern } from './patterns.js';
import { declareBoth, declareType, declareValue } from './scopes.js';

/** Declares what a list of statements declares in its own block, before any of them is lowered: code may use names that come later. */
export function declareStatements(low: Lowering, statements: readonly ts.Statement[]): void {
  for (const statement of statements) declareStatement(low, statement);
}

/** Declares the `var`s of a function's body, which belong to the function however deep they stand. */
export function declareVars(low: Lowering, statements: readonly ts.Statement[]): void {
  if (!low.mentionsVar) return;
  for (const statement of statements) declareVarsOf(low, statement, 0);
}

/** Declares the names of `const`, `let` and `using`; `var`s are declared with their function. */
export function declareVariables(low: Lowering, list: ts.VariableDeclarationList): void {
  const kind = toBindingKind(list);
  if (kind === 'var') return;
  for (const declaration of list.declarations) declarePattern(low, declaration.name, kind);
}

export function declaresNames(statements: readonly ts.Statement[]): boolean {
  for (const statement of statements) if (DECLARING.has(statement.kind)) return true;
  return false;
}

const DECLARING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ImportEqualsDeclaration,
]);

function declareStatement(low: Lowering, node: ts.Statement): void {
  if (ts.isVariableStatement(node)) declareVariables(low, node.declarationList);
  else if (ts.isImportDeclaration(node)) declareImport(low, node);
  else if (ts.isImportEqualsDeclaration(node)) declareImportEquals(low, node);
  else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declareType(low, node.name.text, toSpan(low, node.name));
  else if (ts.isFunctionDeclaration(node)) declareFunction(low, node);
  else if (ts.isClassDeclaration(node)) declareNamed(low, node.name, 'class');
  else if (ts.isEnumDeclaration(node)) declareNamed(low, node.name, 'enum');
  else if (ts.isModuleDeclaration(node)) declareNamespace(low, node);
}

/** One that builds instances is what a class is, but no type. */
function declareFunction(low: Lowering, { name }: ts.FunctionDeclaration): void {
  if (name === undefined) return;
  const isBuilder = low.scope === low.moduleScope && low.builders.has(name.text);
  declareValue(low, name.text, isBuilder ? 'class' : 'function', toSpan(low, name));
}

function declareNamed(low: Lowering, name: ts.Identifier | undefined, kind: 'class' | 'enum' | 'namespace'): void {
  if (name !== undefined) declareBoth(low, name.text, kind, toSpan(low, name));
}

/** `declare module 'm'` and `declare global` name nothing here. */
function declareNamespace(low: Lowering, node: ts.ModuleDeclaration): void {
  const isGlobal = (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
  if (!isGlobal && ts.isIdentifier(node.name)) declareNamed(low, node.name, 'namespace');
}

export function toBindingKind(list: ts.VariableDeclarationList): Binding['kind'] & ('const' | 'let' | 'var') {
  const scoped = list.flags & ts.NodeFlags.BlockScoped;
  if (scoped === 0) return 'var';
  return scoped === ts.NodeFlags.Let ? 'let' : 'const';
}

/** Statements only: an expression can't hold a `var` without a function around it. */
function declareVarsOf(low: Lowering, node: ts.Node | undefined, depth: number): void {
  if (node === undefined || depth > DEEPEST_VAR) return;
  if (ts.isVariableDeclarationList(node)) {
    if (toBindingKind(node) === 'var') for (const declaration of node.declarations) declarePattern(low, declaration.name, 'var');
    return;
  }
  if (HOLDING_STATEMENTS.has(node.kind)) ts.forEachChild(node, (child) => declareVarsOf(low, child, depth + 1));
}

/** Each level of statements may take two of nodes. */
const DEEPEST_VAR = 1600;

const HOLDING_STATEMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.Block,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.TryStatement,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.CaseBlock,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.DefaultClause,
  ts.SyntaxKind.LabeledStatement,
  ts.SyntaxKind.WithStatement,
]);
