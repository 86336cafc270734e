import { ts } from 'ts-morph';
import { isAsync } from './insert-await.js';
import { findFrame } from './source.js';

/** What the code says of a value without looking at it. */
export interface Claim {
  readonly type: ts.TypeNode;
  /** `value as Ticket` says it of the value itself; a name's type and what a function promises to give stand elsewhere. */
  readonly isAssertion: boolean;
}

/** `JSON.parse(text) as Ticket`, `const ticket: Ticket = JSON.parse(text)`, `return JSON.parse(text)` in a function that gives a `Ticket`. */
export function findClaim(value: ts.Expression): Claim | undefined {
  const asserted = findAssertion(value);
  const assertion = ts.isParenthesizedExpression(asserted) ? asserted.expression : asserted;
  const isAssertion = assertion !== value && (ts.isAsExpression(assertion) || ts.isTypeAssertionExpression(assertion));
  const type = isAssertion ? assertion.type : findDeclaredType(asserted);
  return type === undefined || SAYS_NOTHING.has(type.kind) ? undefined : { type, isAssertion };
}

const SAYS_NOTHING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AnyKeyword,
  ts.SyntaxKind.UnknownKeyword,
  ts.SyntaxKind.ObjectKeyword,
  ts.SyntaxKind.VoidKeyword,
]);

/** The outermost of the assertions around a value, also of `(x as unknown) as T`; the value itself where there are none. */
export function findAssertion(node: ts.Expression): ts.Expression {
  const parent = node.parent;
  const isAssertion = ts.isAsExpression(parent) || ts.isTypeAssertionExpression(parent);
  const isParenthesized = ts.isParenthesizedExpression(parent) && (ts.isAsExpression(node) || ts.isAsExpression(parent.parent));
  return isAssertion || isParenthesized ? findAssertion(parent) : node;
}

function findDeclaredType(value: ts.Expression): ts.TypeNode | undefined {
  const { parent } = value;
  if (ts.isVariableDeclaration(parent)) return parent.type;
  const frame = ts.isReturnStatement(parent) || ts.isArrowFunction(parent) ? findFrame(value) : undefined;
  const given = frame !== undefined && ts.isFunctionLike(frame) ? frame.type : undefined;
  if (frame === undefined || given === undefined) return undefined;
  const isPromise = isAsync(frame) && ts.isTypeReferenceNode(given);
  return withoutNothing(isPromise ? given.typeArguments?.[0] : given);
}

/** Of `Ticket | null` the `Ticket`; nothing of what may be several things. */
function withoutNothing(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (type === undefined || !ts.isUnionTypeNode(type)) return type;
  const others = type.types.filter((one) => !isNothing(one));
  return others.length === 1 ? others[0] : type;
}

function isNothing(type: ts.TypeNode): boolean {
  const kind = ts.isLiteralTypeNode(type) ? type.literal.kind : type.kind;
  return kind === ts.SyntaxKind.NullKeyword || kind === ts.SyntaxKind.UndefinedKeyword;
}
