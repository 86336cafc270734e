import { ts } from '@ts-morph/common';
import type { TypeFact, TypeMember } from '../facts.js';
import { exportDeclared } from './lower-modules.js';
import { DEEPEST, type Draft, type Lowering, readPropertyName, toSpan } from './lowering.js';
import { declareType, declareTypeParameter, findType, findValue, withinScope } from './scopes.js';

/** What a written type says. Types that compute (conditional, mapped, `keyof`, template) say nothing here. */
export function lowerType(low: Lowering, node: ts.TypeNode): TypeFact {
  if (low.depth >= DEEPEST) return OTHER;
  low.depth++;
  const type = LOWERINGS[node.kind]?.(low, node) ?? lowerKeyword(node);
  low.depth--;
  return type;
}

export function lowerTypes(low: Lowering, nodes: readonly ts.TypeNode[]): readonly TypeFact[] {
  return nodes.map((node) => lowerType(low, node));
}

/** Makes the type parameters known in the current scope, where they hide what has the same name outside. */
export function declareTypeParameters(low: Lowering, parameters: readonly ts.TypeParameterDeclaration[] | undefined): void {
  if (parameters === undefined) return;
  for (const parameter of parameters) declareTypeParameter(low, parameter.name.text);
}

export function lowerInterface(low: Lowering, node: ts.InterfaceDeclaration): undefined {
  const binding = declareType(low, node.name.text, toSpan(low, node.name));
  withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    const heritage = node.heritageClauses?.flatMap((clause) => clause.types) ?? [];
    const type = lowerObjectType(low, node);
    low.types.push({ kind: 'interface', name: node.name.text, binding, extends: lowerTypes(low, heritage), type });
  });
  exportDeclared(low, node);
}

export function lowerTypeAlias(low: Lowering, node: ts.TypeAliasDeclaration): undefined {
  const binding = declareType(low, node.name.text, toSpan(low, node.name));
  withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    low.types.push({ kind: 'alias', name: node.name.text, binding, extends: [], type: lowerType(low, node.type) });
  });
  exportDeclared(low, node);
}

const OTHER: TypeFact = { kind: 'other' };

/** See the rows of expressions. */
const LOWERINGS: Readonly<Record<number, Row['lower']>> = {
  [ts.SyntaxKind.TypeReference]: (low, node: ts.TypeReferenceNode) => lowerReference(low, node.typeName, node.typeArguments),
  [ts.SyntaxKind.ExpressionWithTypeArguments]: (low, node: ts.ExpressionWithTypeArguments) =>
    lowerReference(low, node.expression, node.typeArguments),
  [ts.SyntaxKind.TypeQuery]: lowerQuery,
  [ts.SyntaxKind.ArrayType]: (low, node: ts.ArrayTypeNode) => ({ kind: 'array', element: lowerType(low, node.elementType) }),
  [ts.SyntaxKind.UnionType]: (low, node: ts.UnionTypeNode) => ({ kind: 'union', members: lowerTypes(low, node.types) }),
  [ts.SyntaxKind.IntersectionType]: (low, node: ts.IntersectionTypeNode) => ({
    kind: 'intersection',
    members: lowerTypes(low, node.types),
  }),
  [ts.SyntaxKind.ParenthesizedType]: (low, node: ts.ParenthesizedTypeNode) => lowerType(low, node.type),
  [ts.SyntaxKind.TypeOperator]: lowerTypeOperator,
  [ts.SyntaxKind.TypeLiteral]: lowerObjectType,
  [ts.SyntaxKind.FunctionType]: lowerFunctionType,
  [ts.SyntaxKind.LiteralType]: lowerLiteralType,
};

interface Row {
  lower(low: Lowering, node: ts.Node): TypeFact;
}

function lowerTypeOperator(low: Lowering, node: ts.TypeOperatorNode): TypeFact {
  return node.operator === ts.SyntaxKind.ReadonlyKeyword ? lowerType(low, node.type) : OTHER;
}

function lowerReference(low: Lowering, node: ts.Node, typeArguments: readonly ts.TypeNode[] | undefined): TypeFact {
  const name = readEntityName(node);
  if (name === undefined) return OTHER;
  const binding = findType(low.scope, name.first);
  const found = typeArguments === undefined ? [] : lowerTypes(low, typeArguments);
  if (binding === undefined) return { kind: 'named', name: name.whole, arguments: found };
  return { kind: 'named', name: name.whole, binding, arguments: found };
}

function lowerQuery(low: Lowering, node: ts.TypeQueryNode): TypeFact {
  const name = readEntityName(node.exprName);
  if (name === undefined) return OTHER;
  const binding = findValue(low.scope, name.first);
  return binding === undefined ? { kind: 'query', name: name.whole } : { kind: 'query', name: name.whole, binding };
}

/** `a.b.c` as a type or as an expression; undefined for anything that isn't names and dots. */
function readEntityName(node: ts.Node): { readonly first: string; readonly whole: string } | undefined {
  const names: string[] = [];
  for (let rest = node; ; ) {
    if (ts.isIdentifier(rest)) return { first: rest.text, whole: [rest.text, ...names.reverse()].join('.') };
    if (ts.isQualifiedName(rest)) {
      names.push(rest.right.text);
      rest = rest.left;
    } else if (ts.isPropertyAccessExpression(rest)) {
      names.push(rest.name.text);
      rest = rest.expression;
    } else {
      return undefined;
    }
  }
}

function lowerFunctionType(low: Lowering, node: ts.FunctionTypeNode): TypeFact {
  return withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    return { kind: 'function', returns: lowerType(low, node.type) };
  });
}

function lowerLiteralType(_low: Lowering, { literal: node }: ts.LiteralTypeNode): TypeFact {
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', value: node.text };
  if (ts.isNumericLiteral(node)) return toNumberType(Number(node.text));
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand) ? toNumberType(-Number(node.operand.text)) : OTHER;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  return node.kind === ts.SyntaxKind.NullKeyword ? { kind: 'literal', value: null } : OTHER;
}

/** JSON knows neither an infinite number nor a negative zero. */
function toNumberType(value: number): TypeFact {
  return Number.isFinite(value) && !Object.is(value, -0) ? { kind: 'literal', value } : OTHER;
}

function lowerKeyword(node: ts.TypeNode): TypeFact {
  const name = KEYWORDS.get(node.kind);
  return name === undefined ? OTHER : { kind: 'keyword', name };
}

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.AnyKeyword, 'any'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown'],
  [ts.SyntaxKind.NeverKeyword, 'never'],
  [ts.SyntaxKind.VoidKeyword, 'void'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
  [ts.SyntaxKind.ObjectKeyword, 'object'],
  [ts.SyntaxKind.SymbolKeyword, 'symbol'],
  [ts.SyntaxKind.BigIntKeyword, 'bigint'],
  [ts.SyntaxKind.ThisType, 'this'],
]);

function lowerObjectType(low: Lowering, { members: nodes }: ts.InterfaceDeclaration | ts.TypeLiteralNode): TypeFact {
  const members = lowerTypeMembers(low, nodes);
  return nodes.some(ts.isIndexSignatureDeclaration) ? { kind: 'object', members, open: true } : { kind: 'object', members };
}

function lowerTypeMembers(low: Lowering, nodes: readonly ts.TypeElement[]): readonly TypeMember[] {
  const members: TypeMember[] = [];
  for (const node of nodes) {
    const member = lowerTypeMember(low, node);
    if (member !== undefined) members.push(member);
  }
  return members;
}

function lowerTypeMember(low: Lowering, node: ts.TypeElement): TypeMember | undefined {
  const name = node.name === undefined ? undefined : readPropertyName(node.name);
  if (name === undefined) return undefined;
  const member: Draft<TypeMember> = { name, optional: node.questionToken !== undefined, method: ts.isMethodSignature(node) };
  if (ts.isMethodSignature(node)) member.type = lowerSignature(low, node);
  else if ((ts.isPropertySignature(node) || ts.isGetAccessor(node)) && node.type !== undefined) member.type = lowerType(low, node.type);
  return member;
}

function lowerSignature(low: Lowering, node: ts.MethodSignature): TypeFact {
  const { type } = node;
  if (type === undefined) return { kind: 'function' };
  return withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    return { kind: 'function', returns: lowerType(low, type) };
  });
}
