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
