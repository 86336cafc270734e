import { ts } from '@ts-morph/common';
import type { BindingId, ClassFacts, ClassId, ExpressionId, FunctionFacts, FunctionId, Statement } from '../facts.js';
import { declareStatements, declareVars } from './declare.js';
import { type FunctionRole, lowerFrame } from './frames.js';
import { lowerExpression } from './lower-expressions.js';
import { lowerStatements } from './lower-statements.js';
import { declareTypeParameters, lowerType } from './lower-types.js';
import {
  addExpression,
  type Draft,
  hasModifier,
  type InferredName,
  type Lowering,
  NO_RECEIVER,
  type Receiver,
  toInferredName,
  toSpan,
} from './lowering.js';
import { lowerParameters } from './parameters.js';
import { type Builder, readPrototypeMember } from './prototypes.js';
import { createScope, declareValue } from './scopes.js';

export function lowerArrow(low: Lowering, node: ts.ArrowFunction, inferred?: InferredName): ExpressionId {
  const declares = lowerFunction(low, node, node.body, { kind: 'arrow', receiver: low.receiver, ...inferred });
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'function', declares });
}

/** A function expression's own name is known only inside it. */
export function lowerFunctionExpression(
  low: Lowering,
  node: ts.FunctionExpression,
  inferred?: InferredName,
  receiver = NO_RECEIVER,
): ExpressionId {
  const outer = low.scope;
  low.scope = createScope(outer);
  const own = node.name === undefined ? undefined : declareValue(low, node.name.text, 'function', toSpan(low, node.name));
  const declares = lowerFunction(low, node, node.body, {
    kind: 'function',
    receiver,
    ...(receiver.class !== undefined && { class: receiver.class }),
    ...inferred,
    ...toInferredName(low, node.name),
  });
  low.scope = outer;
  setDeclared(low, own, declares);
  return addExpression(low, { span: toSpan(low, node), function: low.frame, kind: 'function', declares });
}

/** An overload signature, which has no body, says nothing. */
export function lowerFunctionDeclaration(low: Lowering, node: ts.FunctionDeclaration): FunctionId | undefined {
  if (node.body === undefined) return undefined;
  const name = toInferredName(low, node.name) ?? { name: 'default' };
  const builder = low.scope === low.moduleScope ? low.builders.get(name.name) : undefined;
  if (builder) return lowerBuilder(low, node, node.body, builder);
  const declares = lowerFunction(low, node, node.body, { kind: 'function', receiver: NO_RECEIVER, ...name });
  if (node.name !== undefined) setDeclared(low, low.scope.values.get(node.name.text), declares);
  return declares;
}

/** A class whose constructor is the function itself. What is put into its prototype comes later. */
function lowerBuilder(low: Lowering, node: ts.FunctionDeclaration, body: ts.Block, builder: Builder): undefined {
  const span = toSpan(low, node);
  const facts: Draft<ClassFacts> = {
    span,
    function: low.frame,
    implements: [],
    abstract: false,
    decorators: [],
    members: builder.members,
  };
  const id = low.classes.push(facts) - 1;
  const binding = node.name && low.scope.values.get(node.name.text);
  const draft = binding === undefined ? undefined : low.bindings[binding];
  if (node.name) facts.name = node.name.text;
  if (binding !== undefined) facts.binding = binding;
  if (draft) draft.declaresClass = id;
  builder.id = id;
  const declares = lowerFunction(low, node, body, { kind: 'constructor', receiver: { class: id }, class: id, name: 'constructor' });
  builder.members.push({ name: 'constructor', kind: 'constructor', static: false, visibility: 'public', span, decorators: [], declares });
}

/** `Chat.prototype.ask = async function () { … }`: a method of the class that the function is. */
export function lowerPrototypeMethod(low: Lowering, node: ts.BinaryExpression): ExpressionId | undefined {
  const member = node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? readPrototypeMember(node.left) : undefined;
  const builder = member && low.builders.get(member.owner);
  if (!builder || builder.id === undefined || !ts.isFunctionExpression(node.right) || ts.isPrivateIdentifier(member.name)) return undefined;
  const receiver: Receiver = { class: builder.id };
  const value = lowerFunctionExpression(low, node.right, toInferredName(low, member.name), receiver);
  const made = low.expressions[value];
  if (made?.kind === 'function') {
    const { declares } = made;
    const nameSpan = toSpan(low, member.name);
    const span = toSpan(low, node);
    const name = member.name.text;
    builder.members.push({ name, kind: 'method', static: false, visibility: 'public', span, nameSpan, decorators: [], declares });
  }
  return value;
}

export interface MethodRole {
  readonly kind: 'method' | 'getter' | 'setter' | 'constructor';
  readonly receiver: Receiver;
  readonly class?: ClassId;
}

type MethodNode = ts.MethodDeclaration | ts.AccessorDeclaration | ts.ConstructorDeclaration;

/** Undefined for overloads and abstract members, which have no body. */
export function lowerMethod(low: Lowering, node: MethodNode, role: MethodRole): FunctionId | undefined {
  if (node.body === undefined) return undefined;
  const name = ts.isConstructorDeclaration(node) ? { name: 'constructor' } : toInferredName(low, node.name);
  return lowerFunction(low, node, node.body, { ...role, ...name });
}

/** Lowers the statements of a function's braces in the current frame. */
export function lowerBody(low: Lowering, body: ts.Block): readonly Statement[] {
  declareVars(low, body.statements);
  declareStatements(low, body.statements);
  return lowerStatements(low, body.statements);
}

/** The strings that open a body and switch something on: `use strict`, `use client`, `use server`. */
export function readDirectives(statements: readonly ts.Statement[]): readonly string[] {
  const directives: string[] = [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    directives.push(statement.expression.text);
  }
  return directives;
}

type FunctionNode = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | MethodNode;

function lowerFunction(low: Lowering, node: FunctionNode, body: ts.ConciseBody, role: FunctionRole): FunctionId {
  return lowerFrame(low, node, toSpan(low, body), role, (facts) => {
    facts.async = hasModifier(node, ts.SyntaxKind.AsyncKeyword);
    facts.generator = node.asteriskToken !== undefined;
    declareTypeParameters(low, node.typeParameters);
    facts.parameters = lowerParameters(low, node.parameters);
    if (node.type !== undefined) facts.returnType = lowerType(low, node.type);
    const self = node.parameters.find((one) => ts.isIdentifier(one.name) && one.name.text === 'this')?.type;
    if (self !== undefined) facts.thisType = lowerType(low, self);
    fillBody(low, facts, body);
  });
}

function fillBody(low: Lowering, facts: Draft<FunctionFacts>, body: ts.ConciseBody): void {
  if (ts.isBlock(body)) {
    facts.directives = readDirectives(body.statements);
    facts.body = lowerBody(low, body);
    return;
  }
  facts.body = [{ kind: 'return', span: facts.bodySpan, value: lowerExpression(low, body), implicit: true }];
}

function setDeclared(low: Lowering, binding: BindingId | undefined, declares: FunctionId): void {
  const draft = binding === undefined ? undefined : low.bindings[binding];
  if (draft !== undefined) draft.declares = declares;
}
