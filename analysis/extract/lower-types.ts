import { ts } from '@ts-morph/common';
import type { TypeFact, TypeMember } from '../facts.js';
import { DEEPEST, type Draft, type Lowering, readPropertyName, toSpan } from './lowering.js';
import { isListedType } from './nodes.js';
import { declareType, declareTypeParameter, findType, findValue, withinScope } from './scopes.js';

/** What a written type says. Types that compute (conditional, mapped, `keyof`, template) say nothing here. */
export function lowerType(low: Lowering, node: ts.TypeNode): TypeFact {
  if (low.depth >= DEEPEST) return OTHER;
  low.depth++;
  const type = lowerShallow(low, node);
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

export function lowerInterface(low: Lowering, node: ts.InterfaceDeclaration): void {
  const binding = declareType(low, node.name.text, toSpan(low, node.name));
  withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    const heritage = node.heritageClauses?.flatMap((clause) => clause.types) ?? [];
    const type: TypeFact = { kind: 'object', members: lowerTypeMembers(low, node.members) };
    low.types.push({ kind: 'interface', name: node.name.text, binding, extends: lowerTypes(low, heritage), type });
  });
}

export function lowerTypeAlias(low: Lowering, node: ts.TypeAliasDeclaration): void {
  const binding = declareType(low, node.name.text, toSpan(low, node.name));
  withinScope(low, () => {
    declareTypeParameters(low, node.typeParameters);
    low.types.push({ kind: 'alias', name: node.name.text, binding, extends: [], type: lowerType(low, node.type) });
  });
}

const OTHER: TypeFact = { kind: 'other' };

function lowerShallow(low: Lowering, node: ts.TypeNode): TypeFact {
  if (!isListedType(node)) return OTHER;
  switch (node.kind) {
    case ts.SyntaxKind.TypeReference:
      return lowerReference(low, node.typeName, node.typeArguments);
    case ts.SyntaxKind.ExpressionWithTypeArguments:
      return lowerReference(low, node.expression, node.typeArguments);
    case ts.SyntaxKind.TypeQuery:
      return lowerQuery(low, node.exprName);
    case ts.SyntaxKind.ArrayType:
      return { kind: 'array', element: lowerType(low, node.elementType) };
    case ts.SyntaxKind.UnionType:
      return { kind: 'union', members: lowerTypes(low, node.types) };
    case ts.SyntaxKind.IntersectionType:
      return { kind: 'intersection', members: lowerTypes(low, node.types) };
    case ts.SyntaxKind.ParenthesizedType:
      return lowerType(low, node.type);
    case ts.SyntaxKind.TypeOperator:
      return node.operator === ts.SyntaxKind.ReadonlyKeyword ? lowerType(low, node.type) : OTHER;
    case ts.SyntaxKind.TypeLiteral:
      return { kind: 'object', members: lowerTypeMembers(low, node.members) };
    case ts.SyntaxKind.FunctionType:
      return lowerFunctionType(low, node);
    case ts.SyntaxKind.LiteralType:
      return lowerLiteralType(node.literal);
    default:
      return lowerKeyword(node);
  }
}

function lowerReference(low: Lowering, node: ts.Node, typeArguments: readonly ts.TypeNode[] | undefined): TypeFact {
  const name = readEntityName(node);
  if (name === undefined) return OTHER;
  const binding = findType(low.scope, name.first);
  const found = typeArguments === undefined ? [] : lowerTypes(low, typeArguments);
  if (binding === undefined) return { kind: 'named', name: name.whole, arguments: found };
  return { kind: 'named', name: name.whole, binding, arguments: found };
}

function lowerQuery(low: Lowering, node: ts.Node): TypeFact {
  const name = readEntityName(node);
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

function lowerLiteralType(node: ts.Node): TypeFact {
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
