import { ts } from '@ts-morph/common';
import { isComponent } from '../components/index.js';
import type { SyntaxErrorFact } from '../facts.js';
import { assertShallow } from './nesting.js';

/** Throws a `RangeError` where the text is nested too deeply, whatever the stack. */
export function parseFile(path: string, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile(path, text, options, false, toScriptKind(path));
  assertShallow(file);
  return file;
}

/** What the parser complained about, first things first; a file that isn't code at all would give thousands. */
export function readSyntaxErrors(file: ts.SourceFile): readonly SyntaxErrorFact[] {
  return readDiagnostics(file)
    .slice(0, MOST_ERRORS)
    .map((error) => {
      const start = Math.min(error.start, file.text.length);
      const end = Math.min(start + error.length, file.text.length);
      return { span: [start, end], message: ts.flattenDiagnosticMessageText(error.messageText, ' ') };
    });
}

const MOST_ERRORS = 20;

function toScriptKind(path: string): ts.ScriptKind {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  // A component's script is often TypeScript, and seldom anything that TypeScript would read otherwise.
  if (path.endsWith('ts') || isComponent(path)) return ts.ScriptKind.TS;
  // The parser reads JSX in every kind of JavaScript, and so do the bundlers.
  return ts.ScriptKind.JS;
}

/** The smallest range whose replacement turns one text into the other. */
export function findChange(before: string, after: string): ts.TextChangeRange {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix))
    suffix++;
  const span = { start: prefix, length: before.length - prefix - suffix };
  return { span, newLength: after.length - prefix - suffix };
}

interface ParseError {
  readonly start: number;
  readonly length: number;
  readonly messageText: string | ts.DiagnosticMessageChain;
}

/** The parser's own errors are not part of its public face; should they move, a broken file merely looks whole. */
function readDiagnostics(file: ts.SourceFile): readonly ParseError[] {
  const found: unknown = Reflect.get(file, 'parseDiagnostics');
  return Array.isArray(found) ? found.filter(isParseError) : [];
}

function isParseError(value: unknown): value is ParseError {
  return typeof value === 'object' && value !== null && 'start' in value && 'length' in value && 'messageText' in value;
}
