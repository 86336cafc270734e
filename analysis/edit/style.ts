import { ts } from 'ts-morph';
import { hasLineBreak, type Source } from './source.js';

/** The habits of a file, so that what a repair writes looks as if its author had written it. */
export interface Style {
  readonly newline: '\n' | '\r\n';
  /** One level of indentation. */
  readonly unit: string;
  readonly quote: "'" | '"';
  /** What ends a statement: `;` or nothing. */
  readonly terminator: ';' | '';
}

export function readStyle(source: Source): Style {
  return {
    newline: readNewline(source.text),
    unit: readUnit(source.text),
    quote: readQuote(source),
    terminator: readTerminator(source),
  };
}

export function readNewline(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** The most frequent step between two lines' indentations. */
function readUnit(text: string): string {
  const steps = new Map<string, number>();
  let previous = 0;
  for (const [, white = '', first] of text.matchAll(/^([ \t]*)(\S)/gm)) {
    if (first === '*') continue;
    if (white.startsWith('\t')) return '\t';
    const step = white.length - previous;
    if (step > 1 && step <= 8) steps.set(' '.repeat(step), (steps.get(' '.repeat(step)) ?? 0) + 1);
    previous = white.length;
  }
  const [best] = [...steps].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0] ?? '  ';
}

function readQuote(source: Source): "'" | '"' {
  let double = 0;
  let single = 0;
  function visit(node: ts.Node): void {
    if (ts.isStringLiteral(node) && !ts.isJsxAttribute(node.parent)) {
      if (source.text[node.end - 1] === '"') double += 1;
      else single += 1;
    }
    ts.forEachChild(node, visit);
  }
  visit(source.tree);
  return double > single ? '"' : "'";
}

function readTerminator(source: Source): ';' | '' {
  let written = 0;
  let omitted = 0;
  function visit(node: ts.Node): void {
    if (isTerminated(node)) {
      if (source.text[node.end - 1] === ';') written += 1;
      else if (endsLine(source.text, node.end)) omitted += 1;
    }
    ts.forEachChild(node, visit);
  }
  visit(source.tree);
  return omitted > written ? '' : ';';
}

/** A statement without a semicolon before `}` on the same line says nothing about the habit. */
function endsLine(text: string, offset: number): boolean {
  return offset >= text.length || hasLineBreak(text[offset] ?? '');
}

function isTerminated(node: ts.Node): boolean {
  return (
    ts.isVariableStatement(node) ||
    ts.isExpressionStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isImportDeclaration(node)
  );
}
