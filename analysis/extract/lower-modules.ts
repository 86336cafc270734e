import { ts } from '@ts-morph/common';
import type { BindingId, ClassId, ExpressionId, FunctionId, ObjectProperty, Statement } from '../facts.js';
import { readSpecifier } from './imports.js';
import { lowerExpression, unwrap } from './lower-expressions.js';
import { lowerArrow } from './lower-functions.js';
import { addExpression, addOpaque, hasModifier, type Lowering, readPropertyName, toSpan } from './lowering.js';
import { findType, findValue } from './scopes.js';

export type ExportableDeclaration =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.ModuleDeclaration
  | ts.ImportEqualsDeclaration;

/** Records a declaration's `export`. `declares` is the id that a function or class has just got. */
export function exportDeclared(low: Lowering, node: ExportableDeclaration, declares?: FunctionId | ClassId): void {
  if (!isExported(low, node) || isOverload(node)) return;
  const name = hasModifier(node, ts.SyntaxKind.DefaultKeyword) ? 'default' : node.name?.text;
  const binding = findDeclared(low, node);
  if (name === undefined) return;
  if (binding !== undefined) low.exports.push({ kind: 'binding', name, binding });
  else if (declares !== undefined) exportNameless(low, node, declares);
}

export function exportVariables(low: Lowering, node: ts.VariableStatement): void {
  if (!isExported(low, node)) return;
  for (const declaration of node.declarationList.declarations) exportPattern(low, declaration.name);
}

export function lowerExportDeclaration(low: Lowering, node: ts.ExportDeclaration): undefined {
  const from = readSpecifier(node.moduleSpecifier);
  const clause = node.exportClause;
  if (clause === undefined) {
    if (from !== undefined) low.exports.push({ kind: 'all', from });
  } else if (ts.isNamespaceExport(clause)) {
    if (from !== undefined) low.exports.push({ kind: 'all', name: clause.name.text, from });
  } else {
    for (const element of clause.elements) exportElement(low, element, from);
  }
}

/** `export default e` and `export = e`. */
export function lowerExportAssignment(low: Lowering, node: ts.ExportAssignment): Statement {
  const expression = unwrap(node.expression);
  const value = ts.isArrowFunction(expression) ? lowerArrow(low, expression, { name: 'default' }) : lowerExpression(low, expression);
  low.exports.push({ kind: 'value', name: node.isExportEquals === true ? '=' : 'default', value });
  return { kind: 'expression', span: toSpan(low, node), value };
}

/** `import x = a.b` gives x what the members of a namespace hold; `import x = require('m')` is an import and is declared as one. */
export function lowerImportEquals(low: Lowering, node: ts.ImportEqualsDeclaration): undefined {
  const reference = node.moduleReference;
  const binding = low.scope.values.get(node.name.text);
  if (!ts.isExternalModuleReference(reference) && binding !== undefined) {
    low.bindings[binding]?.sources.push({ from: lowerEntityName(low, reference), path: [], by: 'initializer' });
  }
  exportDeclared(low, node);
}

/** An enum draws on an object with its members, which it is when the program runs. */
export function lowerEnum(low: Lowering, node: ts.EnumDeclaration): undefined {
  const binding = findValue(low.scope, node.name.text);
  const properties = node.members.map((member): ObjectProperty => {
    const value = member.initializer === undefined ? addOpaque(low, member) : lowerExpression(low, member.initializer);
    return { kind: 'property', name: readPropertyName(member.name) ?? '', value, span: toSpan(low, member), shorthand: false };
  });
  const from = addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'object', properties });
  if (binding !== undefined) low.bindings[binding]?.sources.push({ from, path: [], by: 'initializer' });
  exportDeclared(low, node);
}

function lowerEntityName(low: Lowering, node: ts.EntityName): ExpressionId {
  if (ts.isIdentifier(node)) return lowerExpression(low, node);
  const object = lowerEntityName(low, node.left);
  return addExpression(low, {
    span: toSpan(low, node),
    function: low.frame,
    kind: 'member',
    object,
    name: node.right.text,
    nameSpan: toSpan(low, node.right),
    optional: false,
  });
}

/** What a namespace exports is reached through the namespace, not through the file. */
function isExported(low: Lowering, node: ExportableDeclaration | ts.VariableStatement): boolean {
  return low.scope === low.moduleScope && hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

function isOverload(node: ExportableDeclaration): boolean {
  return ts.isFunctionDeclaration(node) && node.body === undefined && !hasModifier(node, ts.SyntaxKind.DeclareKeyword);
}

function findDeclared(low: Lowering, node: ExportableDeclaration): BindingId | undefined {
  if (node.name === undefined) return undefined;
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isType ? findType(low.scope, node.name.text) : findValue(low.scope, node.name.text);
}

/** `export default function () {}` and `export default class {}` have no name to export, so their value is exported. */
function exportNameless(low: Lowering, node: ExportableDeclaration, declares: FunctionId | ClassId): void {
  const kind = ts.isClassDeclaration(node) ? 'class' : 'function';
  const value = addExpression(low, { span: toSpan(low, node), function: low.frame, kind, declares });
  low.exports.push({ kind: 'value', name: 'default', value });
}

function exportPattern(low: Lowering, name: ts.BindingName): void {
  if (!ts.isIdentifier(name)) {
    for (const element of name.elements) if (ts.isBindingElement(element)) exportPattern(low, element.name);
    return;
  }
  const binding = findValue(low.scope, name.text);
  if (binding !== undefined) low.exports.push({ kind: 'binding', name: name.text, binding });
}

/** A name that is a value and, declared apart, a type exports both, the value first. */
function exportElement(low: Lowering, element: ts.ExportSpecifier, from: string | undefined): void {
  const name = element.name.text;
  const local = (element.propertyName ?? element.name).text;
  if (from !== undefined) {
    low.exports.push({ kind: 'from', name, imported: local, from });
    return;
  }
  const value = findValue(low.scope, local);
  const type = findType(low.scope, local);
  if (value !== undefined) low.exports.push({ kind: 'binding', name, binding: value });
  if (type !== undefined && type !== value) low.exports.push({ kind: 'binding', name, binding: type });
}
