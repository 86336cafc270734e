import type { Evidence } from '../../calls.js';
import type { Answer } from '../../catalog.js';
import type { DetectedCall } from '../calls/detect.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { isSame, isWithin, type Paths, toPaths } from './answer-paths.js';
import { findPieces } from './listened-responses.js';
import { toRaws } from './raw-bodies.js';

// Which parts of an answer tell how it ended, and what was seen of them.

export interface Patterns {
  /** What tells of the end. */
  readonly ends: Paths;
  /** What tells of it too, without being missed where it goes on. */
  readonly refusals: Paths;
  readonly types: ReadonlySet<string>;
  /** Where these stand. */
  readonly typed: Paths;
  readonly taken: Paths;
  /** Those of them that are text for people. */
  readonly texts: Paths;
  readonly objects: Paths;
  /** What holds all of it as text or bytes. */
  readonly raws: Paths;
  /** The stream of an HTTP response, whose bytes are followed no further. */
  readonly hasBytes: boolean;
  /** Its body is what methods give, once. */
  readonly isReadOnce: boolean;
  /**
   * Where streams of bytes are: under `data`, where axios puts the body, parsed unless a stream was asked for; the response itself, where a
   * listener is handed it.
   */
  readonly streams: Paths;
  /** Where one piece of its text is. */
  readonly pieces: Paths;
  readonly isListenedTo: boolean;
}

/** Where a response goes on, and whether that is to code that nobody knows. */
export interface Handing {
  readonly at: Ref;
  readonly stop: Evidence;
  readonly mayBeAsked: boolean;
}

export interface Seen {
  look: Evidence | undefined;
  goesOn: Evidence | undefined;
  /** Where it goes on inside something of the project's own, or to a library, which do not look by themselves. */
  handedOn: Evidence | undefined;
  isUsed: boolean;
  /** Where the body of a response is read that can be read only once. */
  readonly reads: Ref[];
  /** Where such a response goes on, which tells of the end to whoever reads it. */
  readonly handings: Handing[];
  /** A script prints all of it. */
  isPrinted: boolean;
  isAwaitedWhole: boolean;
  /** Each way that it can end is put into other words. */
  isTranslated: boolean;
  /** Bytes are read; what becomes of them is told by the texts through which they go. */
  isBytes: boolean;
  bytesLeave: boolean;
  readonly files: Set<FileIndex>;
}

export function toPatterns(answer: Answer, chunk: Answer | undefined, call: DetectedCall): Patterns {
  const inBoth = (read: (one: Answer) => readonly string[] | undefined) => toPaths(answer, chunk, read);
  const types = [...(chunk?.endTypes ?? []), ...(answer.endTypes ?? [])];
  const typed = types.length === 0 ? [] : toPaths(undefined, { ...chunk }, ({ typedBy }) => typedBy ?? ['type']);
  const pieces = findPieces(call);
  const hasData = toPaths(answer, undefined, ({ finish }) => finish).some(([first]) => first === 'data');
  return {
    ends: [...inBoth(({ finish }) => finish), ...typed],
    refusals: inBoth(({ refusal }) => refusal),
    types: new Set(types),
    typed,
    taken: inBoth(({ text, toolArguments, toolInputs, shown }) => [text, toolArguments, toolInputs, shown].flatMap((paths) => paths ?? [])),
    texts: inBoth(({ text }) => text),
    objects: inBoth(({ object }) => object),
    raws: toRaws(answer),
    hasBytes: call.kind === 'http' && call.client.body.some((body) => body.endsWith('json()')),
    isReadOnce: toPaths(answer, undefined, ({ finish }) => finish).some(([, second]) => second === '()'),
    streams: [...(hasData ? [['data']] : []), ...(pieces?.streams ?? [])],
    pieces: pieces?.texts ?? [],
    isListenedTo: pieces !== undefined,
  };
}

/**
 * Is this what tells of the end, or something of it? Where it is known which of its members do, others do not, and of an object that is the
 * answer itself only that it is not there.
 */
export function isEnd({ ends, refusals, objects }: Patterns, suffix: readonly string[]): boolean {
  const all = [...ends, ...refusals];
  const tellsByParts = (path: readonly string[]) =>
    !objects.some((object) => isSame(object, path)) && !all.some((other) => other !== path && isWithin(other, path));
  return all.some((path) => isWithin(suffix, path) && (isSame(path, suffix) || tellsByParts(path)));
}

/** `response_metadata`: there whatever the end was, so that to ask for it is not to ask how it ended. */
export function isHolder({ ends }: Patterns, suffix: readonly string[]): boolean {
  return ends.some((path) => isSame(path, suffix)) && ends.some((path) => path.length > suffix.length && isWithin(path, suffix));
}

/** The response went on when its body had been read: `const data = await response.json(); onDone(data.text, response)`. */
export function findUnread({ reads, handings }: Seen): Handing | undefined {
  const open = handings.filter(({ at }) => !reads.some((read) => isBefore(read, at)));
  return open.find(({ mayBeAsked }) => mayBeAsked) ?? open[0];
}

function isBefore(read: Ref, at: Ref): boolean {
  if (read.file !== at.file) return false;
  const first = read.file.statementOf(read.id);
  for (let node = at.file.statementOf(at.id); first && node; node = node.parent)
    if (node.parent === first.parent && node.region === first.region && node !== first)
      return first.statement.span[1] <= node.statement.span[0];
  return false;
}

export function toLook({ file, id, suffix }: Flow): Evidence {
  const names = suffix.filter((token) => token !== '[]');
  return { ...siteOf({ file, id }), source: 'code', text: `looks at ${names.join('.')}` };
}

/** A file through which the answer went, or one that it imports, names what tells of the end. */
export function mentionsEnd(linker: Linker, files: ReadonlySet<FileIndex>, patterns: Patterns): boolean {
  return [
    ...withImports(
      linker,
      [...files].map(({ path }) => path),
    ),
  ].some((path) => isMentioning(linker, path, patterns));
}

/** The same for every file from which one of them is reached: whoever gets the answer out of it stands there, or is imported there. */
export function mentionsEndAround(linker: Linker, files: ReadonlySet<FileIndex>, patterns: Patterns): boolean {
  const paths = [...files].flatMap(({ path }) => [path, ...linker.project.reachersOf(path)]);
  return [...withImports(linker, paths)].some((path) => isMentioning(linker, path, patterns));
}

function withImports({ project }: Linker, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => [path, ...project.importsOf(path)]));
}

function isMentioning({ project }: Linker, path: string, patterns: Patterns): boolean {
  const { ends, refusals, types } = patterns;
  const telling = [...ends, ...refusals].filter((tokens) => !isHolder(patterns, tokens));
  const names = telling.flatMap((tokens) => tokens.at(-1) ?? []).filter((name) => name !== 'type' && /^\w+$/.test(name));
  if (names.some((name) => project.mentions(path, name) && project.matches(path, toMention(name)))) return true;
  return [...types].some((type) => project.mentions(path, `'${type}'`) || project.mentions(path, `"${type}"`));
}

/**
 * Read from something, or taken out of it: `choice.finish_reason`, `{ finish_reason }`. In a type it stands before a colon, what is put
 * under the same name is only copied: `finish_reason: choice.finish_reason`, and a comment looks at nothing.
 */
function toMention(name: string): RegExp {
  return new RegExp(`(?<!\\b${name}\\s*:\\s*[\\w$.?!]*)[.[{,'"]\\s*${name}\\b(?!\\??\\s*:)(?<!${COMMENT})`);
}

/** From where a comment begins that has the whole line, up to here. */
const COMMENT = '(?:^|\\n)[ \\t]*(?://|/?\\*)[^\\n]*';
