import type { Statement } from '../../facts.js';
import { type FileIndex, partsOf, type StatementNode } from './file-index.js';

/** The statements that come before this one in the same list. */
export function precedersOf(file: FileIndex, node: StatementNode): readonly Statement[] {
  const list = listAround(file, node);
  return list.slice(0, list.indexOf(node.statement));
}

/** Those that come after it. */
export function followersOf(file: FileIndex, node: StatementNode): readonly Statement[] {
  const list = listAround(file, node);
  return list.slice(list.indexOf(node.statement) + 1);
}

function listAround(file: FileIndex, { parent, statement, function: frame }: StatementNode): readonly Statement[] {
  const lists = parent ? partsOf(parent.statement).map(({ body }) => body) : [file.functionAt(frame)?.body ?? []];
  return lists.find((body) => body.includes(statement)) ?? [];
}

/** What comes after a statement whose place among the others is not at hand. */
export function statementsAfter(file: FileIndex, statement: Statement): readonly Statement[] {
  const bodies = file.functionsAround(statement.span).map((id) => file.functionAt(id)?.body ?? []);
  const list = bodies.flatMap((body) => [body, ...listsIn(body)]).find((one) => one.includes(statement)) ?? [statement];
  return list.slice(list.indexOf(statement) + 1);
}

function listsIn(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  return statements.flatMap(partsOf).flatMap(({ body }) => [body, ...listsIn(body)]);
}
