import { ts } from 'ts-morph';
import { type Source, unwrap } from './source.js';

/**
 * The object literal that a name stands for, where it is written for this one use of it: `const request = { … }; await send(request)`. It must be
 * made as often as it is used, since a time limit that is made once ends for all.
 */
export function findDeclaredObject(name: ts.Expression, source: Source): ts.ObjectLiteralExpression | undefined {
  if (!ts.isIdentifier(name)) return undefined;
  for (let at: ts.Node = name; at.parent !== undefined && !ts.isFunctionLike(at) && !ts.isIterationStatement(at, false); at = at.parent) {
    const block = at.parent;
    if (!ts.isBlock(block) && !ts.isSourceFile(block) && !ts.isCaseOrDefaultClause(block)) continue;
    const declared = block.statements.flatMap((one) => findDeclaration(one, name.text))[0];
    if (declared !== undefined) return countNames(block, name.text) === 2 ? readObject(declared, source) : undefined;
  }
  return undefined;
}

function findDeclaration(statement: ts.Statement, name: string): readonly ts.VariableDeclaration[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.filter((one) => ts.isIdentifier(one.name) && one.name.text === name);
}

/** The declaration and its use; a member name is none. */
function countNames(root: ts.Node, name: string): number {
  let count = 0;
  function visit(node: ts.Node): void {
    const isMember = (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node;
    if (ts.isIdentifier(node) && node.text === name && !isMember) count += 1;
    ts.forEachChild(node, visit);
  }
  ts.forEachChild(root, visit);
  return count;
}

function readObject({ type, initializer }: ts.VariableDeclaration, source: Source): ts.ObjectLiteralExpression | undefined {
  const object = initializer && unwrap(initializer);
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return type === undefined || isOfPackage(type, source) ? object : undefined;
}

/** A type of the project's own may not know the option. */
function isOfPackage(type: ts.TypeNode, source: Source): boolean {
  if (!ts.isTypeReferenceNode(type)) return false;
  let root = type.typeName;
  while (ts.isQualifiedName(root)) root = root.left;
  const name = root.text;
  return !source.tree.statements.some((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name?.text === name;
    const isOwn =
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      /^[.~#]|^@\//.test(statement.moduleSpecifier.text);
    return isOwn && statement.importClause !== undefined && countNames(statement.importClause, name) > 0;
  });
}
