import { ts } from 'ts-morph';
import type { Source } from './source.js';

/** May stand as a member name without quotes. */
export function isIdentifierName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name);
}

export function quoteName(name: string, quote: "'" | '"'): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return quote + escaped + quote;
}

/** Every identifier that the file writes, wherever it stands. */
export function readIdentifiers(root: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  }
  visit(root);
  return names;
}

/** `name`, or `name2`, `name3` … when the file already uses it. */
export function toFreeName(name: string, source: Source): string {
  const taken = readIdentifiers(source.tree);
  let free = name;
  for (let counter = 2; taken.has(free); counter += 1) free = `${name}${counter}`;
  return free;
}

/** The names that a pattern or a plain name binds. */
export function readBoundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? readBoundNames(element.name) : []));
}
