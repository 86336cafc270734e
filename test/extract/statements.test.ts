import assert from 'node:assert/strict';
import { extract, printStatements } from './print.js';

type Row = readonly [source: string, printed: string];

describe('statements', () => {
  const rows: readonly Row[] = [
    ['const a = 1, b = 2; let c', 'const a = 1; const b = 2; let c'],
    ['using a = f(); await using b = g()', 'using a = ~f(); using b = ~g()'],
    ['if (a) b(); else if (c) { d() } else {}', 'if ~a { ~b() } else { if ~c { ~d() } }'],
    ['try { a() } catch { b() } finally { c() }', 'try { ~a() } catch () { ~b() } finally { ~c() }'],
    ['try { a() } catch ({ message, cause: { code } }) { b(message) }', 'try { ~a() } catch (message, code) { ~b(message) }'],
    ['for (let i = 0, n = 9; i < n; i++) f(i)', 'for (i, n) from { let i = 0; let n = 9 } while (i < n) then (++ i) { ~f(i) }'],
    ['for (;;) {}', 'for () from {} {}'],
    ['for (const x of xs) f(x)', 'for-of (x) of ~xs { ~f(x) }'],
    ['for await (const { a } of xs) f(a)', 'for-await (a) of ~xs { ~f(a) }'],
    ['let k; for (k in o) {}', 'let k; for-in () of ~o {}'],
    ['outer: while (a) { continue outer; break }', 'while () while ~a { continue outer; break }'],
    ['do { f() } while (a)', 'do () while ~a { ~f() }'],
    ['switch (a) { case 1: f(); break; default: g() }', 'switch ~a { case 1 { ~f(); break } default { ~g() } }'],
    ['throw new E()', 'throw new ~E()'],
    ['{ f(); ; }', '{ ~f(); declaration }'],
    ['namespace N { export const a = f() } namespace A.B { g() }', '{ const a = ~f() }; { { ~g() } }'],
    [
      `import 'm'; function f() {} class C {} interface I {} type T = 1; enum E {} declare module 'x' { const a: 1 }`,
      'declaration; declaration; declaration; declaration; declaration; declaration; declaration',
    ],
  ];
  it('keep their order and nesting', () => {
    for (const [source, printed] of rows) {
      const facts = extract(source);
      assert.deepEqual(facts.syntaxErrors, [], source);
      assert.equal(printStatements(facts, facts.functions[0]!.body).trim(), printed, source);
    }
  });

  it('spans the whole declaration when there is one declarator', () => {
    const text = 'export const a = 1;\nconst b = 2, c = 3;';
    const spans = extract(text).functions[0]!.body.map((statement) => text.slice(...statement.span));
    assert.deepEqual(spans, ['export const a = 1;', 'b = 2', 'c = 3']);
  });
});
