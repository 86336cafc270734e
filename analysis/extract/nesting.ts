import { ts } from '@ts-morph/common';

/**
 * Throws a `RangeError` where a node stands too deep. The parser is recursive, and how deep it gets before the stack ends depends on the
 * thread, the machine and what has been compiled so far, so the same text would be readable one time and not the next. This limit is far
 * above what people and tools write (a seventh of it is the most in 76,000 files) and below what the parser can do on the smallest of these stacks, where a parser whose stack ended has
 * met such a node too: a text is too deep always or never.
 */
export function assertShallow(file: ts.SourceFile): void {
  const open: [node: ts.Node, cost: number][] = [[file, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, cost] = next;
    if (cost > DEEPEST) throw new RangeError('A node stands too deep.');
    ts.forEachChild(node, (child) => {
      // What starts where its parent starts was read in a loop: `a.b.c`, `a + b + c`.
      const reached = child.pos === node.pos ? cost : cost + (CHEAP.has(child.kind) ? 1 : COST);
      // Each level takes a character at least, so what is short can't be deep, and most code is not even looked at.
      if (reached + COST * (child.end - child.pos) > DEEPEST) open.push([child, reached]);
    });
  }
}

/** Measured on the smallest stack without compiled code, the levels of the dearest kind that it holds cost 2,270: the rest is for whoever calls. */
const DEEPEST = 1_600;
/** What a level takes of the stack: a type or a bracket is read by some twenty functions, an `else if` by a few. */
const COST = 4;
const CHEAP: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.Block,
  ts.SyntaxKind.LabeledStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ConditionalType,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.PrefixUnaryExpression,
]);
