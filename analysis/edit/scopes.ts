import { ts } from 'ts-morph';
import { readBoundNames } from './names.js';

/** The names that statements declare for their own block. `var` reaches beyond it and is left out. */
export function findDeclaredNames(statements: readonly ts.Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(readDeclaredNames));
}

function readDeclaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    const isBlockScoped = (statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== 0;
    return isBlockScoped ? statement.declarationList.declarations.flatMap((one) => readBoundNames(one.name)) : [];
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** Some identifier in `root` may mean one of `names`; a member name never does. */
export function usesAny(root: ts.Node, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  function visit(node: ts.Node): true | undefined {
    if (ts.isIdentifier(node) && names.has(node.text) && !isMemberName(node)) return true;
    return ts.forEachChild(node, visit);
  }
  return visit(root) === true;
}

function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
}
