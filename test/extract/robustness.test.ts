import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createExtractor } from '../../analysis/extract/index.js';
import type { FileFacts } from '../../analysis/facts.js';
import { extract, printLast } from './print.js';

const SAMPLE = `'use client';
import OpenAI, { type X as Y } from 'openai';
// seawall-ignore-next-line no-timeout -- because
export const client = new OpenAI({ timeout: 30_000, async run(a = 1, { b: { c = 2 }, ...d }: Y<X>) { return this.x ?? undefined; } });
@dec() class A<T> extends B<T> { static #p = () => this.q; constructor(private readonly c: OpenAI) { super(c); } get g(): T { return /x}/.test(\`a\${1}b\`) } }
for await (const [x, ...y] of ask()) { try { await client.chat.completions.create({ model: \`a\${x}\` } as const)!; } catch ({ message }) { y = { x } } finally {} }
const view = <div {...p} onClick={async () => { if (a < b) return; }}>text {list.map((i) => <Item key={i} />)} /* text */ </div>;
interface I extends J<string> { m(): Promise<I>; n?: 'a' | 1 } type T<P> = P extends I ? P : never; enum E { a, b = 2 } namespace N { export let q = E.a; }
label: for (let i = 0, n = 9; i < n; i++) { switch (i) { case 1: continue label; default: a ||= b ? c : (d, e) } }
export default async function* gen() { yield* other(); var hoisted = await import('m'); } export { hoisted2 as z } from './z'; export * from './all';
`;

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** Leaves the code whole most of the time, as an editor's user does between two words. */
const GENTLE_EDIT: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  cut: fc.constant(0),
  put: fc.constantFrom(' ', '\n', '/**/', 'x', ';', ' as const'),
});

const PIECES = `{ } ( ) \` \${ " / * // /* */ < > ; , = => x . ? @ async await export import static yield class seawall- \\ \ud800 é`.split(
  ' ',
);
const WILD_EDIT: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 20 }),
  put: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(' ')),
});

function apply(edit: Edit, text: string): string {
  const start = edit.at % (text.length + 1);
  // A gentle edit stands between two tokens.
  const at = edit.cut === 0 ? Math.max(text.indexOf(' ', start), 0) : start;
  return text.slice(0, at) + edit.put + text.slice(at + edit.cut);
}

function assertSound(facts: FileFacts, text: string): void {
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
  for (const expression of facts.expressions) {
    assert.ok(expression.span[0] >= 0 && expression.span[0] <= expression.span[1] && expression.span[1] <= text.length);
    assert.ok(expression.function < facts.functions.length);
  }
}

describe('extraction', () => {
  it('says the same after any edits as from scratch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('/a.tsx', '/a.ts', '/a.js'),
        fc.array(fc.oneof(GENTLE_EDIT, WILD_EDIT), { minLength: 1, maxLength: 6 }),
        (path, edits) => {
          const extractor = createExtractor();
          let text = path === '/a.ts' ? SAMPLE.replace(/^const view.*$/m, '') : SAMPLE;
          extractor.extract(path, text);
          for (const edit of edits) {
            text = apply(edit, text);
            assert.deepEqual(extractor.extract(path, text), createExtractor().extract(path, text));
          }
          assertSound(extractor.extract(path, text), text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => assertSound(extract(text), text)),
      { numRuns: 200 },
    );
  });

  it('forgets the trees of files not seen lately, but not what they say', () => {
    const extractor = createExtractor();
    for (let round = 0; round < 2; round++) {
      for (let file = 0; file < 40; file++) assert.equal(extractor.extract(`/${file}.ts`, `f(${round})`).expressions.length, 3);
    }
  });

  const texts: Readonly<Record<string, string>> = {
    empty: '',
    blank: ' \n\t',
    'byte order mark': '\ufeffconst a = f();',
    CRLF: 'const a = 1;\r\n// seawall-x\r\nf(a);\r\n',
    shebang: '#!/usr/bin/env node\nf();',
    'lone surrogates': `const a = '\ud800'; f("\udc00\ud800");`,
    unfinished: 'async function f( { const a = await client.chat.',
    'only brackets': '{{{[[[(((',
    'conflict markers': 'a();\n<<<<<<< HEAD\nb();\n=======\nc();\n>>>>>>> other\n',
    binary: String.fromCharCode(0, 1, 2, 255, 0xfffe),
  };
  for (const [title, text] of Object.entries(texts)) it(`reads a file that is ${title}`, () => assertSound(extract(text), text));

  it('reports syntax errors and reads the rest', () => {
    const facts = extract('const = 1; f();');
    assert.equal(facts.syntaxErrors.length > 0, true);
    assert.equal(printLast('const = 1; f();'), '~f()');
  });
});

describe('deep nesting', () => {
  const nest = (open: string, inner: string, close: string, times: number): string => open.repeat(times) + inner + close.repeat(times);
  const texts: Readonly<Record<string, string>> = {
    'a sum of 10,000 terms': `x = ${'a + '.repeat(10_000)}b`,
    'a chain of 10,000 calls': `x${'.m()'.repeat(10_000)}`,
    '10,000 commas': `x = (${'f(), '.repeat(10_000)}b)`,
    '5,000 nested arrays': nest('[', '', ']', 5_000),
    '5,000 parentheses': nest('(', 'a', ')', 5_000),
    '3,000 nested functions': nest('() => { ', '', '}', 3_000),
    '900 nested functions': nest('f(() => { ', '', '})', 900),
    '3,000 blocks': nest('{', '', '}', 3_000),
    '2,000 else-ifs': `${'if (a) {} else '.repeat(2_000)}{}`,
    '2,000 conditionals': `${'a ? b : '.repeat(2_000)}c`,
    '1,500 nested objects': `x = ${nest('{a:', '1', '}', 1_500)}`,
    '1,500 nested elements': nest('<a>', '', '</a>', 1_500),
    '1,500 nested types': `let a: ${nest('A<', 'B', '>', 1_500)}`,
    '1,500 assignments': `${'a = '.repeat(1_500)}1`,
    '1,500 nested patterns': `const ${nest('[', 'a', ']', 1_500)} = e`,
    '1,500 nested assigned patterns': `${nest('[', 'a', ']', 1_500)} = e`,
    '1,500 nested templates': nest(`\`\${`, 'a', '}`', 1_500),
    'a name of 10,000 parts': `let a: ${'A.'.repeat(10_000)}B`,
  };
  for (const [title, text] of Object.entries(texts)) {
    it(`${title} cost neither a crash nor the rest of the file`, () => {
      const facts = extract(text);
      assertSound(facts, text);
      const edited = createExtractor();
      edited.extract('/a.tsx', text);
      const longer = `${text} `;
      assert.deepEqual(edited.extract('/a.tsx', longer), extract(longer));
      const isCut = facts.expressions.some((expression) => expression.kind === 'opaque') || facts.syntaxErrors.length > 0;
      assert.ok(isCut || facts.expressions.length > 0 || title.includes('type') || title.includes('name'));
    });
  }

  const isUnread = (text: string): boolean =>
    extract(text).syntaxErrors.some(({ message }) => message === 'The file is nested too deeply to be read.');
  const depths: Readonly<Record<string, (times: number) => string>> = {
    types: (times) => `let a: ${nest('A<', 'B', '>', times)}`,
    arrays: (times) => nest('[', '', ']', times),
    calls: (times) => nest('f(', '', ')', times),
    templates: (times) => nest(`\`\${`, 'a', '}`', times),
    classes: (times) => nest('x = class { m() { ', '', '} }', times / 4),
  };
  for (const [title, write] of Object.entries(depths)) {
    it(`${title} are read to a depth that is the same on every stack`, () => {
      assert.equal(isUnread(write(390)), false);
      assert.equal(isUnread(write(600)), true);
    });
  }

  it('keeps the outer part of what is nested too deeply', () => {
    assert.match(printLast(`x${'.m()'.repeat(10_000)}.last()`), /^\?.*\.m\(\)\.last\(\)$/);
  });

  it('says that a file is nested too deeply for the parser', () => {
    const facts = extract(nest('[', '', ']', 200_000));
    assert.deepEqual(
      facts.syntaxErrors.map((error) => error.message),
      ['The file is nested too deeply to be read.'],
    );
    assert.equal(facts.functions[0]?.kind, 'module');
  });

  it('reads a line of a megabyte', () => {
    const line = 'function a(b){var c=b.d({e:1},[2,"f"]);return c&&c.g?c.g(function(){return this.h}):void 0}';
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const facts = extract(text, '/a.js');
    assert.deepEqual(facts.syntaxErrors, []);
    assert.equal(facts.functions.length, 1 + 2 * Math.ceil(1_000_000 / line.length));
  });
});
