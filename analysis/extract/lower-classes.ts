import { ts } from '@ts-morph/common';
import type { BindingId, ClassFacts, ClassId, ClassMember, ExpressionId, FunctionId } from '../facts.js';
import { lowerFrame } from './frames.js';
import { lowerExpression, lowerNamed } from './lower-expressions.js';
import { lowerBody, lowerMethod } from './lower-functions.js';
import { declareTypeParameters, lowerType, lowerTypes } from './lower-types.js';
import {
  addExpression,
  type Draft,
  hasModifier,
  type InferredName,
  type Lowering,
  type Receiver,
  readPropertyName,
  toInferredName,
  toSpan,
} from './lowering.js';
import { createScope, declareBoth } from './scopes.js';

export function lowerClassDeclaration(low: Lowering, node: ts.ClassDeclaration): ClassId {
  const binding = node.name === undefined ? undefined : low.scope.values.get(node.name.text);
  return lowerClass(low, node, node.name?.text ?? 'default', binding);
}

/** A class expression's own name is known only inside it. */
export function lowerClassExpression(low: Lowering, node: ts.ClassExpression, inferred?: InferredName): ExpressionId {
  const outer = low.scope;
  low.scope = createScope(outer);
  const own = node.name === undefined ? undefined : declareBoth(low, node.name.text, 'class', toSpan(low, node.name));
  const declares = lowerClass(low, node, node.name?.text ?? inferred?.name, own);
  low.scope = outer;
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'class', declares });
}

function lowerClass(low: Lowering, node: ts.ClassLikeDeclaration, name: string | undefined, binding: BindingId | undefined): ClassId {
  const facts = createFacts(low, node);
  const id = low.classes.push(facts) - 1;
  if (name !== undefined) facts.name = name;
  setDeclared(low, facts, id, binding);
  const outer = low.scope;
  low.scope = createScope(outer);
  declareTypeParameters(low, node.typeParameters);
  facts.decorators = lowerDecorators(low, node);
  lowerHeritage(low, node, facts);
  const members: ClassMember[] = [];
  for (const member of node.members) lowerMember(low, member, id, members);
  facts.members = members;
  low.scope = outer;
  return id;
}

function createFacts(low: Lowering, node: ts.ClassLikeDeclaration): Draft<ClassFacts> {
  const abstract = hasModifier(node, ts.SyntaxKind.AbstractKeyword);
  return { span: toSpan(low, node), function: low.frame, implements: [], abstract, decorators: [], members: [] };
}

function setDeclared(low: Lowering, facts: Draft<ClassFacts>, id: ClassId, binding: BindingId | undefined): void {
  const draft = binding === undefined ? undefined : low.bindings[binding];
  if (draft === undefined) return;
  facts.binding = binding;
  draft.declaresClass = id;
}

function lowerHeritage(low: Lowering, node: ts.ClassLikeDeclaration, facts: Draft<ClassFacts>): void {
  for (const clause of node.heritageClauses ?? []) {
    if (clause.token === ts.SyntaxKind.ImplementsKeyword) {
      facts.implements = lowerTypes(low, clause.types);
      continue;
    }
    const base = clause.types[0];
    if (base === undefined) continue;
    facts.extends = lowerExpression(low, base.expression);
    if (base.typeArguments !== undefined) facts.extendsArguments = lowerTypes(low, base.typeArguments);
  }
}

function lowerMember(low: Lowering, node: ts.ClassElement, owner: ClassId, into: ClassMember[]): void {
  if (ts.isPropertyDeclaration(node)) into.push(lowerField(low, node, owner));
  else if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) pushMethod(low, node, owner, into);
  else if (ts.isConstructorDeclaration(node)) pushConstructor(low, node, owner, into);
  else if (ts.isClassStaticBlockDeclaration(node)) into.push(lowerStaticBlock(low, node, owner));
}

function lowerField(low: Lowering, node: ts.PropertyDeclaration, owner: ClassId): ClassMember {
  const member = createMember(low, node, 'field', readMemberName(low, node.name));
  member.nameSpan = toSpan(low, node.name);
  if (node.type !== undefined) member.type = lowerType(low, node.type);
  if (node.initializer !== undefined) member.value = lowerFieldValue(low, node, node.initializer, owner);
  return member;
}

/** A field's initializer runs in a frame of its own, which returns the value. */
function lowerFieldValue(low: Lowering, node: ts.PropertyDeclaration, initializer: ts.Expression, owner: ClassId): ExpressionId {
  const span = toSpan(low, initializer);
  const name = toInferredName(low, node.name);
  let value: ExpressionId = 0;
  lowerFrame(low, initializer, span, { kind: 'initializer', receiver: toReceiver(node, owner), class: owner, ...name }, (facts) => {
    value = lowerNamed(low, initializer, node.name);
    facts.body = [{ kind: 'return', span, value, implicit: true }];
  });
  return value;
}

/** Overload signatures are left out; abstract members are kept without a function. */
function pushMethod(low: Lowering, node: ts.MethodDeclaration | ts.AccessorDeclaration, owner: ClassId, into: ClassMember[]): void {
  const kind = ts.isMethodDeclaration(node) ? 'method' : ts.isGetAccessor(node) ? 'getter' : 'setter';
  const member = createMember(low, node, kind, readMemberName(low, node.name));
  const declares = lowerMethod(low, node, { kind, receiver: toReceiver(node, owner), class: owner });
  if (declares === undefined && !hasModifier(node, ts.SyntaxKind.AbstractKeyword)) return;
  member.nameSpan = toSpan(low, node.name);
  if (declares !== undefined) member.declares = declares;
  if (kind === 'getter' && node.type !== undefined) member.type = lowerType(low, node.type);
  into.push(member);
}

function pushConstructor(low: Lowering, node: ts.ConstructorDeclaration, owner: ClassId, into: ClassMember[]): void {
  const member = createMember(low, node, 'constructor', 'constructor');
  const declares = lowerMethod(low, node, { kind: 'constructor', receiver: { class: owner }, class: owner });
  if (declares === undefined) return;
  member.declares = declares;
  into.push(...lowerParameterProperties(low, node, declares), member);
}

function lowerParameterProperties(low: Lowering, node: ts.ConstructorDeclaration, constructorId: FunctionId): readonly ClassMember[] {
  const bindings = low.functions[constructorId]?.parameters ?? [];
  const members: ClassMember[] = [];
  for (const [index, parameter] of node.parameters.entries()) {
    const binding = bindings[index];
    if (binding === undefined || !ts.isIdentifier(parameter.name) || !isParameterProperty(parameter)) continue;
    const member = createMember(low, parameter, 'field', parameter.name.text);
    member.nameSpan = toSpan(low, parameter.name);
    member.parameter = binding;
    const type = low.bindings[binding]?.type;
    members.push(type === undefined ? member : { ...member, type });
  }
  return members;
}

function isParameterProperty(node: ts.ParameterDeclaration): boolean {
  return PROPERTY_MODIFIERS.some((modifier) => hasModifier(node, modifier));
}

const PROPERTY_MODIFIERS: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.OverrideKeyword,
];

function lowerStaticBlock(low: Lowering, node: ts.ClassStaticBlockDeclaration, owner: ClassId): ClassMember {
  const member = createMember(low, node, 'static-block', '');
  const receiver: Receiver = { class: owner, static: true };
  member.static = true;
  member.declares = lowerFrame(low, node, toSpan(low, node.body), { kind: 'initializer', receiver, class: owner }, (facts) => {
    facts.body = lowerBody(low, node.body);
  });
  return member;
}

type MemberNode = ts.ClassElement | ts.ParameterDeclaration;

function createMember(low: Lowering, node: MemberNode, kind: ClassMember['kind'], name: string): Draft<ClassMember> {
  const decorators = lowerDecorators(low, node);
  return { name, kind, static: isStatic(node), visibility: readVisibility(node), span: toSpan(low, node), decorators };
}

function toReceiver(node: ts.ClassElement, owner: ClassId): Receiver {
  return isStatic(node) ? { class: owner, static: true } : { class: owner };
}

function isStatic(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.StaticKeyword);
}

function readVisibility(node: ts.Node): ClassMember['visibility'] {
  if (!ts.canHaveModifiers(node)) return 'public';
  if (hasModifier(node, ts.SyntaxKind.PrivateKeyword)) return 'private';
  return hasModifier(node, ts.SyntaxKind.ProtectedKeyword) ? 'protected' : 'public';
}

function lowerDecorators(low: Lowering, node: ts.Node): readonly ExpressionId[] {
  const decorators = ts.canHaveDecorators(node) ? ts.getDecorators(node) : undefined;
  return decorators === undefined ? [] : decorators.map((decorator) => lowerExpression(low, decorator.expression));
}

/** A computed name is kept as it is written: `[Symbol.asyncIterator]`. */
function readMemberName(low: Lowering, name: ts.PropertyName): string {
  return readPropertyName(name) ?? low.text.slice(...toSpan(low, name));
}
