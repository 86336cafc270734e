import { ts } from 'ts-morph';

/** An id that an SDK warns of, with its last day: `2027-01-22`. */
export interface Deprecation {
  readonly id: string;
  readonly endsOn: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Reads the table `DEPRECATED_MODELS` of a JavaScript file: ids with days as people write them (`January 22nd, 2027`). Others are left out. */
export function readDeprecations(text: string): readonly Deprecation[] {
  const found: Deprecation[] = [];
  function visit(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node) && /DEPRECATED_MODELS\s*=\s*$/.test(text.slice(0, node.getStart(source)))) {
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name) || !ts.isStringLiteral(property.initializer)) continue;
        const endsOn = toDay(property.initializer.text);
        if (endsOn !== undefined) found.push({ id: property.name.text, endsOn });
      }
    }
    ts.forEachChild(node, visit);
  }
  const source = ts.createSourceFile('table.js', text, ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

/** `June 30th, 2026` → `2026-06-30`. */
function toDay(words: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\w+) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})$/.exec(words) ?? [];
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
