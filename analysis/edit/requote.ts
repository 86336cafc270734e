import { ts } from 'ts-morph';
import type { Intention } from './intention.js';
import type { Source } from './source.js';
import { readStyle } from './style.js';

/** Rules write their code in single quotes; a file that prefers double ones gets it in those. */
export function requote(intention: Intention, source: Source): Intention {
  if (readStyle(source).quote === "'") return intention;
  switch (intention.kind) {
    case 'set-option':
      return { ...intention, value: toDoubleQuotes(intention.value) };
    case 'insert-before':
    case 'after-answer':
      return { ...intention, code: toDoubleQuotes(intention.code), hole: toDoubleQuotes(intention.hole) };
    case 'append-call':
    case 'replace-property':
      return { ...intention, code: toDoubleQuotes(intention.code) };
    case 'replace-expression':
      return {
        ...intention,
        code: toDoubleQuotes(intention.code),
        others: intention.others?.map((one) => ({ ...one, code: toDoubleQuotes(one.code) })) ?? [],
      };
    default:
      return intention;
  }
}

/** Literals whose text would have to be escaped stay as they are. */
function toDoubleQuotes(code: string): string {
  if (!code.includes("'")) return code;
  const tree = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  const quotes = new Set<number>();
  function visit(node: ts.Node): void {
    const start = node.getStart(tree);
    if (
      ts.isStringLiteral(node) &&
      code[start] === "'" &&
      code[node.end - 1] === "'" &&
      !/["'\\]/.test(code.slice(start + 1, node.end - 1))
    )
      quotes.add(start).add(node.end - 1);
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return code.replace(/'/g, (quote, at: number) => (quotes.has(at) ? '"' : quote));
}
