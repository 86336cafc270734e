import type { Span } from '../facts.js';

/** Text that is kept in its place, with code that is written over what stands before and after it. */
export interface Piece {
  readonly span: Span;
  readonly head: string;
  readonly tail: string;
  /** Where its brackets do not match by themselves: the pieces that stand and fall together. */
  readonly group?: object;
}

/** The head of a comment. */
export const COMMENT = '/*';

export type Language = 'vue' | 'svelte' | 'astro';

/** What the template of a component hands to the framework: its handlers, its raw HTML, the promises that it waits for. */
export function readMarkup(text: string, language: Language, [start, end]: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  const nesting = createNesting(pieces);
  let at = start;
  while (at < end) {
    const next = findNext(text, at, end, language);
    if (next === undefined) break;
    if (text.startsWith('<!--', next)) {
      const close = text.indexOf('-->', next + 4);
      if (close < 0 || close > end) break;
      pieces.push(...readComment(text, [next + 4, close]));
      at = close + 3;
    } else if (text[next] === '{') {
      const close = findClosing(text, next, end);
      if (close === undefined) break;
      const block = readBlock(text, language, [next + 1, close]);
      pieces.push(...block);
      if (text.startsWith('{#each', next)) nesting.open('each', block[0]?.group);
      if (text.startsWith('{/each', next)) nesting.close('each', { before: close });
      at = close + 1;
    } else if (text[next + 1] === '/') {
      const close = text.indexOf('>', next);
      if (close < 0) break;
      nesting.close(text.slice(next + 2, close).trim(), { before: close });
      at = close + 1;
    } else {
      const tag = readTag(text, next, end, language);
      pieces.push(...tag.pieces);
      if (language === 'vue') nesting.open(tag.name, tag.pieces.find(({ group }) => group)?.group);
      if (tag.isClosed) nesting.close(tag.name, { behind: tag.end });
      at = tag.end;
    }
  }
  return pieces.filter(({ group }) => group === undefined || nesting.isClosed(group));
}

/** Loops end where their elements do. */
function createNesting(pieces: Piece[]) {
  const open: { readonly name: string; readonly group: object | undefined }[] = [];
  const closed = new Set<object>();
  return {
    open: (name: string, group: object | undefined) => void open.push({ name, group }),
    close(name: string, place: { readonly before: number } | { readonly behind: number }): void {
      const index = open.findLastIndex((one) => one.name === name);
      // Elements inside may be left open: `<li>`, `<br>`.
      for (const { group } of index < 0 ? [] : open.splice(index).reverse()) {
        if (!group) continue;
        const at = 'before' in place ? place.before : place.behind;
        pieces.push({ span: [at, at], ...('before' in place ? { head: '}', tail: '' } : { head: '', tail: '}' }), group });
        closed.add(group);
      }
    },
    isClosed: (group: object) => closed.has(group),
  };
}

function findNext(text: string, at: number, end: number, language: Language): number | undefined {
  const pattern = language === 'vue' ? /<!--|<\/?[A-Za-z]/g : /<!--|<[A-Za-z]|\{/g;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.index;
  return found === undefined || found >= end ? undefined : found;
}

/** `<!-- seawall-ignore-next-line … -->` is a comment of the code too. */
function readComment(text: string, [start, end]: Span): readonly Piece[] {
  const said = text.slice(start, end);
  return said.includes('seawall-') && !said.includes('*/') ? [{ span: [start, end], head: COMMENT, tail: '*/' }] : [];
}

/** `{@html answer}`, `{#await ask() then answer}`; in Astro also `{await ask()}`. */
function readBlock(text: string, language: Language, [start, end]: Span): readonly Piece[] {
  const written = text.slice(start, end);
  if (language === 'astro')
    return /\bawait\b/.test(written) && !written.includes('<') ? toPiece(text, [start, end], { head: '(', tail: ');' }) : [];
  const [block = '', kind] = /^(?:@(html)|#(await)|#(?:each))\s+/.exec(written) ?? [];
  if (block === '') return [];
  if (written.startsWith('#each')) {
    const [named, element] = EACH.exec(written) ?? [];
    return named === undefined || element === undefined ? [] : toLoop(text, [start + block.length, end - named.length], element);
  }
  const from = start + block.length;
  if (kind === 'html') return toPiece(text, [from, end], RAW_HTML.svelte);
  const name = /\s(?:then|catch)(?:\s+[^()]*)?$/.exec(written);
  return toPiece(text, [from, name ? start + name.index : end], { head: `${NAMES.awaited}(`, tail: ');' });
}

/** Names of functions that no program has, to which the template's parts are given; the catalog says what they do. */
const NAMES = {
  handler: '$$on',
  typed: '$$in',
  model: '$$model',
  html: { vue: '$$vhtml', svelte: '$$html', astro: '$$sethtml' },
  awaited: '$$await',
} as const;

/** The functions that templates hand what a field calls with every letter, and the name, as a text, of what it writes them to. */
export const TYPING_CALLS = { typed: NAMES.typed, model: NAMES.model } as const;

/** Is it a function that only templates call? */
export function isMarkupCall(name: string): boolean {
  return name.startsWith('$$');
}

const NAMED = '([\\w$]+|\\{[^}]*\\})';
/** Of `messages as { text }, index (id)`, what follows the list. */
const EACH = new RegExp(`\\sas\\s+${NAMED}\\s*(?:,\\s*[\\w$]+\\s*)?(?:\\([^()]*\\)\\s*)?$`);
/** Of `(message, index) in messages`, what stands before the list. */
const FOR = new RegExp(`^\\s*\\(?\\s*${NAMED}\\s*(?:,[^)]*)?\\)?\\s+(?:in|of)\\s+`);

function toLoop(text: string, span: Span, element: string): readonly Piece[] {
  const group = {};
  return toPiece(text, span, { head: `for(let ${element} of `, tail: '){' }).map((piece) => ({ ...piece, group }));
}

interface Frame {
  readonly head: string;
  readonly tail: string;
}

const RAW_HTML: Readonly<Record<Language, Frame>> = {
  vue: { head: `${NAMES.html.vue}(`, tail: ');' },
  svelte: { head: `${NAMES.html.svelte}(`, tail: ');' },
  astro: { head: `${NAMES.html.astro}(`, tail: ');' },
};
const HANDLER: Frame = { head: `${NAMES.handler}(`, tail: ');' };
const INLINE: Frame = { head: `${NAMES.handler}(()=>`, tail: ');' };
const STATEMENTS: Frame = { head: `${NAMES.handler}(()=>{`, tail: '});' };

interface Tag {
  readonly name: string;
  readonly end: number;
  /** It has no content. */
  readonly isClosed: boolean;
  readonly pieces: readonly Piece[];
}

const TAG_NAME = /[^\s/>{]+/y;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const ATTRIBUTE_NAME = /[^\s=>"'{/]+/y;
const VALUE_START = /\s*=\s*/y;

function readTag(text: string, start: number, end: number, language: Language): Tag {
  const attributes: Attribute[] = [];
  TAG_NAME.lastIndex = start + 1;
  const name = TAG_NAME.exec(text)?.[0] ?? '';
  const finish = (behind: number, isClosed: boolean): Tag => {
    const isField = isTypedInto(text, name, attributes);
    return { name, end: behind, isClosed, pieces: attributes.flatMap((one) => readAttribute(text, language, one, isField)) };
  };
  let at = start + 1 + name.length;
  while (at < end && text[at] !== '>') {
    if (text[at] === '{') {
      const close = findClosing(text, at, end);
      if (close === undefined) return finish(end, true);
      at = close + 1;
      continue;
    }
    ATTRIBUTE_NAME.lastIndex = at;
    const attribute = ATTRIBUTE_NAME.exec(text)?.[0];
    if (attribute === undefined) {
      at++;
      continue;
    }
    at += attribute.length;
    VALUE_START.lastIndex = at;
    const equals = VALUE_START.exec(text)?.[0];
    if (equals === undefined) continue;
    const value = readValue(text, at + equals.length, end, language);
    if (value === undefined) return finish(end, true);
    attributes.push({ name: attribute, value });
    at = value.end;
  }
  return finish(at + 1, text[at - 1] === '/' || VOID.test(name));
}

interface Attribute {
  readonly name: string;
  readonly value: Value;
}

/** A field that hears of every letter, other than a box or a slider. */
function isTypedInto(text: string, tag: string, attributes: readonly Attribute[]): boolean {
  if (tag === 'textarea') return true;
  const type = attributes.find(({ name }) => /^(?::|v-bind:)?type$/.test(name));
  return tag === 'input' && (!type || (!/^:|^v-/.test(type.name) && TYPED.test(text.slice(...type.value.span))));
}

const TYPED = /^(?:text|search|email|url|tel|password|number)$/;

interface Value {
  /** Of the text inside the quotes or braces. */
  readonly span: Span;
  readonly isCode: boolean;
  readonly end: number;
}

function readValue(text: string, start: number, end: number, language: Language): Value | undefined {
  const first = text[start];
  if (first === '{') {
    const close = findClosing(text, start, end);
    return close === undefined ? undefined : { span: [start + 1, close], isCode: true, end: close + 1 };
  }
  if (first === '"' || first === "'" || first === '`') {
    // Svelte's `"{…}"` may hold the same quotes again.
    const inner = language === 'svelte' && text[start + 1] === '{' ? findClosing(text, start + 1, end) : undefined;
    const close = text.indexOf(first, inner ?? start + 1);
    if (close < 0 || close >= end) return undefined;
    if (inner !== undefined && inner + 1 === close) return { span: [start + 2, inner], isCode: true, end: close + 1 };
    return { span: [start + 1, close], isCode: language === 'vue', end: close + 1 };
  }
  const length = /^[^\s>]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { span: [start, start + length], isCode: false, end: start + length };
}

const IS_HANDLER: Readonly<Record<Language, RegExp>> = { vue: /^(?:@|v-on:)[\w.:-]+$/, svelte: /^on:?[A-Za-z]/, astro: /(?!)/ };
const IS_HTML: Readonly<Record<Language, RegExp>> = { vue: /^v-html$/, svelte: /(?!)/, astro: /^set:html$/ };

/** What comes with every letter, unless it is heard once. */
const IS_TYPING: Readonly<Record<Language, RegExp>> = {
  vue: /^(?:@|v-on:)(?:before)?input(?:\.(?!once)\w+)*$/,
  svelte: /^on:?(?:before)?input$/,
  astro: /(?!)/,
};

function readAttribute(text: string, language: Language, { name, value: { span, isCode } }: Attribute, isField: boolean): readonly Piece[] {
  if (!isCode) return [];
  if (language === 'vue' && name === 'v-for') {
    const [head, element] = FOR.exec(text.slice(...span)) ?? [];
    return head === undefined || element === undefined ? [] : toLoop(text, [span[0] + head.length, span[1]], element);
  }
  if (IS_HTML[language].test(name)) return toPiece(text, span, RAW_HTML[language]);
  // Vue's `.lazy` waits for the end of what is typed.
  if (
    isField &&
    language === 'vue' &&
    /^v-model(?:\.(?!lazy)\w+)*$/.test(name) &&
    /^["'][\w$]+["']$/.test(text.slice(span[0] - 1, span[1] + 1))
  )
    return toPiece(text, [span[0] - 1, span[1] + 1], { head: `${NAMES.model}(`, tail: ');' });
  if (!IS_HANDLER[language].test(name)) return [];
  const frame = language === 'vue' ? toVueFrame(text.slice(...span)) : HANDLER;
  const isTyping = isField && IS_TYPING[language].test(name);
  return toPiece(text, span, isTyping ? { ...frame, head: frame.head.replace(NAMES.handler, () => NAMES.typed) } : frame);
}

const FUNCTION = /^\s*(?:async\s*)?(?:\([^)]*\)|[\w$]+)\s*(?::[^=]+)?=>|^\s*(?:async\s+)?function\b/;
const MEMBER = /^\s*[A-Za-z_$][\w$]*(?:\??\.[\w$]+)*\s*$/;

/** Vue calls a function that is named or written, and makes one of everything else. */
function toVueFrame(written: string): Frame {
  if (FUNCTION.test(written) || MEMBER.test(written)) return HANDLER;
  return written.includes(';') || /^\s*if\b/.test(written) ? STATEMENTS : INLINE;
}

function toPiece(text: string, span: Span, { head, tail }: Frame): readonly Piece[] {
  const written = text.slice(...span);
  const isReadable =
    written.trim() !== '' && !/&(?:\w+|#\w+);|\/\/|\/\*/.test(written) && findClosing(`{${written}}`, 0) === written.length + 1;
  return isReadable ? [{ span, head, tail }] : [];
}

const OPENING = new Set(['{', '(', '[']);
const CLOSING: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

/** Where the bracket at `open` is closed; undefined where brackets do not match. */
function findClosing(text: string, open: number, end = text.length): number | undefined {
  const stack: string[] = [];
  for (let at = open; at < end; at++) {
    const character = text[at] ?? '';
    if (OPENING.has(character)) stack.push(character);
    else if (character in CLOSING) {
      if (stack.pop() !== CLOSING[character]) return undefined;
      if (stack.length === 0) return at;
    } else if (character === '"' || character === "'" || character === '`') at = skipText(text, at, end);
  }
  return undefined;
}

/** Past a string; where none ends on the line, the quote is an apostrophe. */
function skipText(text: string, start: number, end: number): number {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (text[at] === '\n' && quote !== '`') return start;
  }
  return start;
}
