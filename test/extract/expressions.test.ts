import assert from 'node:assert/strict';
import { extract, printLast } from './print.js';

type Row = readonly [source: string, printed: string];

describe('expressions', () => {
  const literals: readonly Row[] = [
    [`'a'`, '"a"'],
    ['`a`', '"a"'],
    [`\`a\${x}b\${y}\``, `\`a\${~x}b\${~y}\``],
    ['30_000', '30000'],
    ['0x10', '16'],
    ['1e400', '?'],
    ['-1', '(- 1)'],
    ['null', 'null'],
    ['undefined', 'undefined'],
    ['const undefined = 1; undefined', 'undefined'],
    ['NaN', '~NaN'],
    ['Infinity', '~Infinity'],
    ['10n', '?'],
    ['/a/g', '?'],
    ['[1, , 2]', '[1, undefined, 2]'],
  ];
  const access: readonly Row[] = [
    ['a.b?.c.d', '~a.b?.c.d'],
    [`a['b']`, '~a.b'],
    ['a[0]', '~a[0]'],
    ['a?.[i]', '~a?.[~i]'],
    ['a?.(b)', '~a?.(~b)'],
    ['a.b!.c!()', '~a.b!.c!()'],
    ['f<string>(...x)', '~f<string>(...~x)'],
    ['new A', 'new ~A'],
    ['new A<B>(1)', 'new ~A<B>(1)'],
    ['await f()', 'await ~f()'],
    [`import('m')`, 'import("m")'],
    [`require('m')`, '~require("m")'],
    ['import.meta.url', '?.url'],
    [`tag\`a\${b}\``, `tag ~tag \`a\${~b}\``],
    ['f<string>;', '~f'],
  ];
  const operators: readonly Row[] = [
    ['(a && b || c) ?? d', '(((~a && ~b) || ~c) ?? ~d)'],
    ['a in b', '(~a in ~b)'],
    ['a instanceof b', '(~a instanceof ~b)'],
    ['!a', '(! ~a)'],
    ['typeof a', '(typeof ~a)'],
    ['void 0', '(void 0)'],
    ['delete a.b', '(delete ~a.b)'],
    ['a++', '(++ ~a)'],
    ['(a, b, c)', '(~a, ~b, ~c)'],
    ['a ? b : c', '(~a ? ~b : ~c)'],
    ['a.b = c', '(~a.b = ~c)'],
    ['a ??= b', '(~a ??= ~b)'],
    ['[a, b] = c', '(<pattern> = ~c)'],
    ['((a))', '~a'],
  ];
  const casts: readonly Row[] = [
    ['a as B', '(~a as B)'],
    ['a satisfies B', '(~a satisfies B)'],
    ['({ a: 1 } as const)', '{a: 1}'],
    ['a as unknown as B', '((~a as unknown) as B)'],
  ];
  const objects: readonly Row[] = [
    ['const a = 1; ({ a, b: 2, [c]: 3, ["d"]: 4, 5: 6, ...e })', '{short a, b: 2, [~c]: 3, d: 4, 5: 6, ...~e}'],
    [
      '({ async *m(x) { yield x; }, get g() { return 1 }, set s(v) {} })',
      '{method m: async method* m(x) { yield x }, getter g: getter g() { return 1 }, setter s: setter s(v) {}}',
    ],
    [
      '({ m() { return this }, f: function () { return this }, a: () => this })',
      '{method m: method m() { return this<object> }, f: function f() { return this<object> }, a: arrow a() { gives this }}',
    ],
    ['({ m() { return () => this.n } })', '{method m: method m() { return arrow() { gives this<object>.n } }}'],
    ['({ [k]() {} })', '{[~k]: method() {}}'],
  ];
  const jsx: readonly Row[] = [
    ['<div id="a" on:x={f} hidden {...p}>text {a}{/* c */}{...b}</div>', '<div {id: "a", on:x: ~f, hidden: true, ...~p}>[~a, ...~b]'],
    ['<A.B/>', '<~A.B {}>[]'],
    ['<><my-el/><a:b/></>', '< {}>[<my-el {}>[], <a:b {}>[]]'],
    ['function C() {} <C x={<i/>}/>', '<C {x: <i {}>[]}>[]'],
  ];
  for (const [title, rows] of Object.entries({ literals, access, casts, objects, jsx, operators })) {
    it(title, () => {
      for (const [source, printed] of rows) assert.equal(printLast(source), printed, source);
    });
  }

  it('reads angle brackets as a cast where there is no JSX', () => {
    assert.equal(printLast('<B>a', '/a.ts'), '(~a as B)');
    assert.equal(printLast('<const>[a]', '/a.ts'), '[~a]');
    assert.equal(printLast('<b/>', '/a.js'), '<b {}>[]');
  });

  it('gives spans without trivia', () => {
    const text = '  /* c */ a . b /* d */ ( 1 ) ;';
    const slices = extract(text).expressions.map((expression) => text.slice(...expression.span));
    assert.deepEqual(slices, ['a', 'a . b', '1', 'a . b /* d */ ( 1 )']);
    const call = extract(text).expressions.at(-1);
    assert.equal(call?.kind === 'call' && text.slice(...call.argumentsSpan), '( 1 )');
  });
});
