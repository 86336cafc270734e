import type { Span } from '../facts.js';
import type { Host } from '../host.js';
import { COMMENT, type Language, type Piece, readMarkup } from './markup.js';

/** Vue's, Svelte's and Astro's files, in which code, markup and styles stand together. */
const COMPONENT = /\.(vue|svelte|astro)$/;

export function isComponent(path: string): boolean {
  return COMPONENT.test(path);
}

/** Gives the code of components in place of their texts. */
export function createCodeHost(host: Host): Host {
  return {
    ...host,
    readText(path) {
      const text = host.readText(path);
      return text === undefined ? undefined : toCode(path, text);
    },
  };
}

/**
 * The code of a component, each character where it stands in the file: what is neither script nor handed over by the template is blank, and
 * lines end where they did. So an offset means the same in both, and nothing needs to be mapped. Other files stay as they are.
 */
export function toCode(path: string, text: string): string {
  const language = languageOf(path);
  return language === undefined ? text : layOut(text, readPieces(text, language));
}

/** The same without what the template hands over: a repair is about what somebody wrote as code. */
export function toScripts(path: string, text: string): string {
  const language = languageOf(path);
  return language === undefined ? text : layOut(text, readPieces(text, language).filter(isWritten));
}

function isWritten({ head }: Piece): boolean {
  return head === '' || head === COMMENT;
}

/** Where in a file one's own code may be written; undefined where that is everywhere. */
export function findScripts(path: string, text: string): readonly Span[] | undefined {
  const language = languageOf(path);
  return language === undefined ? undefined : readSections(text, language).scripts;
}

function languageOf(path: string): Language | undefined {
  const name = COMPONENT.exec(path)?.[1];
  return name === 'vue' || name === 'svelte' || name === 'astro' ? name : undefined;
}

function readPieces(text: string, language: Language): readonly Piece[] {
  const { scripts, markup } = readSections(text, language);
  const pieces = [...scripts.map((span) => ({ span, head: '', tail: '' })), ...markup.flatMap((span) => readMarkup(text, language, span))];
  return pieces.sort((one, other) => one.span[0] - other.span[0]);
}

interface Sections {
  readonly scripts: readonly Span[];
  readonly markup: readonly Span[];
}

const START = /<!--|<(script|style|template)\b/gi;
/** A template in another language, which is read as no markup. */
const FOREIGN = /\blang\s*=\s*["']?(?!html\b)\w/i;

function readSections(text: string, language: Language): Sections {
  const scripts: Span[] = [];
  const markup: Span[] = [];
  let at = 0;
  const frontmatter = language === 'astro' ? /^\s*---/.exec(text)?.[0].length : undefined;
  if (frontmatter !== undefined) {
    const end = text.indexOf('\n---', frontmatter);
    if (end < 0) return { scripts: [[frontmatter, text.length]], markup };
    scripts.push([frontmatter, end]);
    at = end + 4;
  }
  const lastComment = text.lastIndexOf('-->');
  START.lastIndex = at;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const tag = found[1]?.toLowerCase();
    // Somebody is writing a comment: what stands behind it is no part of it yet.
    if (tag === undefined && START.lastIndex > lastComment) continue;
    const start = tag === undefined ? findEnd(text, '-->', START.lastIndex) : findTagEnd(text, START.lastIndex);
    // A tag that never ends is left to the markup.
    if (start === undefined) break;
    const attributes = text.slice(START.lastIndex, start - 1);
    START.lastIndex = start;
    if (tag === undefined || attributes.endsWith('/') || (tag === 'template' && !FOREIGN.test(attributes))) continue;
    const close = new RegExp(`</${tag}\\s*>`, 'gi');
    close.lastIndex = start;
    const end = close.exec(text);
    const stop = end?.index ?? text.length;
    if (tag === 'script' && isCode(attributes)) scripts.push([start, stop]);
    markup.push([at, found.index]);
    at = stop + (end?.[0].length ?? 0);
    START.lastIndex = at;
  }
  markup.push([at, text.length]);
  return { scripts, markup };
}

function findEnd(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** Behind the `>` that ends a tag, past what is quoted. */
function findTagEnd(text: string, from: number): number | undefined {
  const quote = /["'>]/g;
  quote.lastIndex = from;
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    if (found[0] === '>') return quote.lastIndex;
    const end = findEnd(text, found[0], quote.lastIndex);
    if (end === undefined) return undefined;
    quote.lastIndex = end;
  }
  return undefined;
}

const CODE_TYPE = /^(?:module|(?:text|application)\/(?:java|type)script|[jt]sx?|typescript|javascript)$/i;

function isCode(attributes: string): boolean {
  const said = [...attributes.matchAll(/\b(?:type|lang)\s*=\s*["']?([\w/+.-]+)/g)];
  return said.every(([, type = '']) => CODE_TYPE.test(type));
}

/** What does not fit between its neighbours is left out, with all of its group. */
function layOut(text: string, pieces: readonly Piece[]): string {
  const dropped = new Set<object>();
  let code = '';
  let at = 0;
  let tail = '';
  for (const { span, head, tail: next, group } of pieces) {
    const gap = at <= span[0] ? fill(text.slice(at, span[0]), tail, head) : undefined;
    if (gap === undefined) {
      if (group) dropped.add(group);
      continue;
    }
    code += gap + text.slice(...span);
    [at, tail] = [span[1], next];
  }
  // At the end of the file no semicolon is needed.
  const end = fill(text.slice(at), tail, '') ?? fill(text.slice(at), tail.replace(/;$/, ''), '');
  const last = pieces.findLast(({ span }) => span[1] === at);
  if (end === undefined && last?.group) dropped.add(last.group);
  if (end !== undefined && dropped.size === 0) return code + end;
  return layOut(
    text,
    pieces.filter((piece) => (piece.group ? !dropped.has(piece.group) : end !== undefined || piece !== last)),
  );
}

function fill(gap: string, tail: string, head: string): string | undefined {
  const blanks = [...blank(gap)];
  let at = 0;
  for (const character of tail) {
    while (at < blanks.length && blanks[at] !== ' ') at++;
    if (at === blanks.length) return undefined;
    blanks[at++] = character;
  }
  // A head is on one line, though not always on that of what follows.
  const rest = blanks.slice(at).join('');
  const start = rest.lastIndexOf(' '.repeat(head.length));
  if (start < 0) return undefined;
  return blanks.slice(0, at).join('') + rest.slice(0, start) + head + rest.slice(start + head.length);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
