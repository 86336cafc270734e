import type { ts } from '@ts-morph/common';
import type { ClassId, FunctionFacts, Span } from '../facts.js';
import { type Draft, type InferredName, type Lowering, type Receiver, toSpan } from './lowering.js';
import { createScope } from './scopes.js';

/** What a function is for what is around it, as opposed to what it says of itself. */
export interface FunctionRole extends Partial<InferredName> {
  readonly kind: FunctionFacts['kind'];
  readonly receiver: Receiver;
  readonly class?: ClassId;
}

/**
 * Gives a function its place in the table, so that what is inside can name it as its frame, and fills in the rest with the frame entered
 * and a scope of its own around it.
 */
export function lowerFrame(
  low: Lowering,
  node: ts.Node,
  bodySpan: Span,
  role: FunctionRole,
  fill: (facts: Draft<FunctionFacts>) => void,
): number {
  const facts = createFacts(low, node, bodySpan, role);
  const id = low.functions.push(facts) - 1;
  const { scope, frame, receiver } = low;
  low.scope = createScope(scope);
  low.frame = id;
  low.receiver = role.receiver;
  fill(facts);
  low.scope = scope;
  low.frame = frame;
  low.receiver = receiver;
  return id;
}

function createFacts(low: Lowering, node: ts.Node, bodySpan: Span, role: FunctionRole): Draft<FunctionFacts> {
  const facts: Draft<FunctionFacts> = {
    kind: role.kind,
    span: toSpan(low, node),
    parent: low.frame,
    async: false,
    generator: false,
    directives: [],
    parameters: [],
    bodySpan,
    body: [],
  };
  if (role.name !== undefined) facts.name = role.name;
  if (role.nameSpan !== undefined) facts.nameSpan = role.nameSpan;
  if (role.class !== undefined) facts.class = role.class;
  return facts;
}
