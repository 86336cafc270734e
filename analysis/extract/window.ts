import type { ts } from '@ts-morph/common';
import type { SyntaxErrorFact } from '../facts.js';
import { parseFile, readSyntaxErrors } from './parse.js';

/** One statement of a file's top level, parsed without the rest of the file. Offsets are the file's. */
export interface Window {
  readonly file: ts.SourceFile;
  readonly node: ts.Statement;
  /** The errors that start in the statement or at the first token behind it. */
  readonly syntaxErrors: readonly SyntaxErrorFact[];
  /** Where the next statement's first token starts; the end of the text where none follows. */
  readonly nextStart: number;
}

/** Between `start` and `end` of the new text there should be one whole statement. */
export interface WindowPlace {
  readonly start: number;
  readonly end: number;
  /** Another statement follows. */
  readonly isFollowed: boolean;
  /** The file has imports or exports, so `await` at its top level is no name. */
  readonly isModule: boolean;
}

/**
 * Parses one statement in its place: before it stand blanks only, behind it the beginning of the next one. Undefined where the parser would
 * end it somewhere else, for then the whole file must be parsed. If it ends where it should, what follows is read from the same state as
 * before, and so reads the same.
 */
export function parseWindow(path: string, text: string, { start, end, isFollowed, isModule }: WindowPlace): Window | undefined {
  if (isModule && start < MODULE_MARK.length) return undefined;
  const before = isModule ? MODULE_MARK + ' '.repeat(start - MODULE_MARK.length) : ' '.repeat(start);
  const stop = isFollowed ? Math.min(text.length, end + LOOKAHEAD) : text.length;
  const file = parseFile(path, before + text.slice(start, stop));
  const [node, next, ...others] = isModule ? file.statements.slice(1) : file.statements;
  if (!node || node.end !== end || isFollowed !== (next !== undefined) || (!isFollowed && others.length > 0)) return undefined;
  if (next !== undefined && next.pos !== end) return undefined;
  const nextStart = next?.getStart(file) ?? text.length;
  return { file, node, nextStart, syntaxErrors: readSyntaxErrors(file).filter(({ span }) => span[0] <= nextStart) };
}

const MODULE_MARK = 'export{};';
/** Enough for the parser to see how the next statement begins. */
const LOOKAHEAD = 500;
