import type { ExpressionId, Statement } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import type { Flow } from './flow.js';
import type { Ref } from './value.js';

/** A place that a value comes to, after the calls by which it does, outermost first. */
export type Trail = readonly Ref[];

export function trailOf(flow: Flow): Trail {
  return [...flow.stack.map(({ call }) => call), flow];
}

/** Do two ways of one value part where only one of them is gone: at the cases of a `switch`, the branches of an `if`, or behind one that leaves? */
export function arePartedWays(one: Trail, other: Trail): boolean {
  const at = one.findIndex((ref, i) => ref.file !== other[i]?.file || ref.id !== other[i].id);
  const [a, b] = [one[at], other[at]];
  return a !== undefined && b !== undefined && a.file === b.file && standApart(a.file, a.id, b.id);
}

function standApart(file: FileIndex, one: ExpressionId, other: ExpressionId): boolean {
  const [ones, others] = [nodesAround(file, one), nodesAround(file, other)];
  const a = ones.find((node) => others.some((one) => areSiblings(node, one)));
  const b = a && others.find((node) => areSiblings(a, node));
  if (!a || !b || a.statement === b.statement) return false;
  return areBranches(a, b) || leavesBefore(ones, a, b) || leavesBefore(others, b, a);
}

function areSiblings(a: StatementNode, b: StatementNode): boolean {
  return a.parent === b.parent && a.function === b.function;
}

/** From the inside out, also out of callbacks. */
function nodesAround(file: FileIndex, id: ExpressionId): readonly StatementNode[] {
  const nodes: StatementNode[] = [];
  for (let node = file.statementOf(id); node; node = node.parent ?? definitionOf(file, node)) nodes.push(node);
  return nodes;
}

function definitionOf(file: FileIndex, node: StatementNode): StatementNode | undefined {
  const owner = file.functionOwner(node.function);
  return owner.kind === 'expression' ? file.statementOf(owner.expression) : undefined;
}

function areBranches(a: StatementNode, b: StatementNode): boolean {
  const around = a.parent?.statement;
  if (around?.kind === 'if') return a.region !== b.region;
  if (around?.kind !== 'switch') return false;
  const [first = -1, last = -1] = [a, b].map((node) => around.cases.findIndex(({ body }) => body.includes(node.statement))).sort(ascending);
  return first >= 0 && around.cases.slice(first, last).some(({ body }) => leaves(body));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** `if (name === 'read') { return … }`: what is written behind it has not been there. */
function leavesBefore(inside: readonly StatementNode[], branch: StatementNode, behind: StatementNode): boolean {
  const { statement } = branch;
  const inner = inside[inside.indexOf(branch) - 1];
  if (statement.kind !== 'if' || inner?.region !== 'then' || statement.else.length > 0) return false;
  return behind.region === branch.region && statement.span[1] <= behind.statement.span[0] && leaves(statement.then);
}

function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'block') return leaves(last.body);
  if (last?.kind === 'if') return leaves(last.then) && leaves(last.else);
  return last !== undefined && /^(?:return|throw|continue|break)$/.test(last.kind);
}
