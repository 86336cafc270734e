import type { FileIndex, StatementNode } from '../files/file-index.js';

/** Does what is written there happen in some cases only? */
export function isConditional(file: FileIndex, id: number): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) if (CONDITIONAL.has(node.region)) return true;
  return false;
}

const CONDITIONAL: ReadonlySet<StatementNode['region']> = new Set(['then', 'else', 'catch', 'loop', 'case']);
