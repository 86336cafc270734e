import assert from 'node:assert/strict';
import { extract, printSources, printType } from './print.js';

/** What each mention of `x` in an expression means, in source order: `let 3` is the `let` on line 3. */
function resolve(text: string): readonly string[] {
  const facts = extract(text, '/a.ts');
  const mentions = facts.expressions.filter(
    (e) => (e.kind === 'name' && facts.bindings[e.binding]?.name === 'x') || (e.kind === 'global' && e.name === 'x'),
  );
  return mentions
    .toSorted((one, other) => one.span[0] - other.span[0])
    .map((mention) => {
      const binding = mention.kind === 'name' ? facts.bindings[mention.binding] : undefined;
      return binding === undefined ? 'global' : `${binding.kind} ${text.slice(0, binding.span[0]).split('\n').length}`;
    });
}

describe('scopes', () => {
  type Row = readonly [title: string, lines: readonly string[], meanings: readonly string[]];
  const rows: readonly Row[] = [
    ['blocks hide', ['let x;', '{ x; const x = 1; }', 'x'], ['const 2', 'let 1']],
    [
      'var belongs to the function',
      ['function f() {', '  x; if (a) { for (;;) { try {} catch { var x } } } x', '} x'],
      ['var 2', 'var 2', 'global'],
    ],
    ['var of a loop', ['for (var x of y) {}', 'x'], ['var 1']],
    ['functions are hoisted', ['x();', 'function x() { x }'], ['function 2', 'function 2']],
    ['functions of a block stay in it', ['{ function x() {} }', 'x'], ['global']],
    ['parameters, and their defaults', ['let x;', 'function f(x, y = x) { x }', 'x'], ['parameter 2', 'parameter 2', 'let 1']],
    ['destructured parameters', ['(({ a: { x } }) => x)'], ['parameter 1']],
    ['a function expression knows its own name', ['const a = function x() { x };', 'x'], ['function 1', 'global']],
    ['a class expression knows its own name', ['const a = class x { m() { x } };', 'x'], ['class 1', 'global']],
    ['classes', ['x;', 'class x { m() { x } }'], ['class 2', 'class 2']],
    ['catch', ['let x;', 'try {} catch (x) { x; { let x; x } }', 'x'], ['catch 2', 'let 2', 'let 1']],
    ['loops', ['for (let x = 0; x < 1; x++) { x }', 'x'], ['let 1', 'let 1', 'let 1', 'global']],
    ['for…of', ['for (const x of y) x', 'x'], ['const 1', 'global']],
    ['all cases of a switch share a scope', ['switch (a) { case 1: let x; case 2: x }', 'x'], ['let 1', 'global']],
    ['imports', ['x;', 'import x from "m"'], ['import 2']],
    ['enums and namespaces', ['enum x {}', 'x; namespace N { x }'], ['enum 1', 'enum 1']],
    ['a namespace keeps its names', ['namespace N { const x = 1; x }', 'x'], ['const 1', 'global']],
    ['types are no values', ['type x = 1; interface x {}', 'x'], ['global']],
    ['a static block keeps its vars', ['class A { static { var x; x } }', 'x'], ['var 1', 'global']],
    ['a label is no name', ['x: for (;;) break x;', 'x'], ['global']],
  ];
  for (const [title, lines, meanings] of rows) {
    it(title, () => assert.deepEqual(resolve(lines.join('\n')), meanings));
  }

  it('keeps the declaring frame', () => {
    const facts = extract('function f() { if (a) { var v; let l } }');
    assert.deepEqual(
      facts.bindings.map(({ name, function: frame }) => [name, frame]),
      [
        ['f', 0],
        ['v', 1],
        ['l', 1],
      ],
    );
  });

  it('resolves types among types', () => {
    const text = `
      import { O } from 'm'; class C {} interface I {} type T<P> = P; const c = 1; enum E {}
      let v: [O.Chat.X, C, I, T<G>, E, P, typeof c.d, typeof C];
      let w: O.Chat.X | C | I | T<G> | E | P | typeof c.d | typeof C | typeof import('m');
      function f<C>(a: C) { interface I {} let b: I }`;
    const facts = extract(text, '/a.ts');
    const type = (name: string): string => printType(facts, facts.bindings.findLast((binding) => binding.name === name)!.type!);
    assert.equal(type('v'), 'other');
    assert.equal(type('w'), '(O.Chat.X:import | C:class | I:type | T:type<G> | E:enum | P | typeof c.d:const | typeof C:class | other)');
    assert.equal(type('a'), 'C');
    const inner = facts.bindings.findLast((binding) => binding.name === 'b')!.type;
    assert.equal(inner?.kind === 'named' && facts.bindings[inner.binding!]?.function, 1);
  });
});

describe('sources', () => {
  type Row = readonly [source: string, name: string, printed: readonly string[]];
  const rows: readonly Row[] = [
    ['const a = e', 'a', ['~e by initializer']],
    ['let a', 'a', []],
    ['const { a: { b = 1 } } = e', 'b', ['~e a b = 1 by initializer']],
    ['const { a: { b = 1 } = {} } = e', 'b', ['~e a b = 1 by initializer', '{} b by initializer']],
    ['const [, b, ...c] = e', 'b', ['~e [] by initializer']],
    ['const [, b, ...c] = e', 'c', ['~e ... by initializer']],
    ['const { a, ...r } = e', 'r', ['~e ... by initializer']],
    [`const { 'a-b': c } = e`, 'c', ['~e a-b by initializer']],
    ['const { [k]: c } = e', 'c', ['? by assignment']],
    ['for (const { a } of e) {}', 'a', ['~e [] a by iteration']],
    ['for await (const a of e) {}', 'a', ['~e [] by awaited-iteration']],
    ['for (const a in e) {}', 'a', ['~e by key']],
    ['let a; for (a of e) {}', 'a', ['~e [] by iteration']],
    ['let a = 1; a = 2; a += 3; a++', 'a', ['1 by initializer', '2 by assignment', '(a += 3) by compound', '(++ a) by compound']],
    ['let a; a ??= e', 'a', ['~e by assignment']],
    ['function f() { a = 2 } let a = 1', 'a', ['1 by initializer', '2 by assignment']],
    ['let a, b; ({ a, b: [b = 1] } = e)', 'a', ['~e a by assignment']],
    ['let a, b; ({ a, b: [b = 1] } = e)', 'b', ['~e b [] = 1 by assignment']],
    [
      'let a; ({ a = 1, ...a } = e); [a, ...a] = f',
      'a',
      ['~e a = 1 by assignment', '~e ... by assignment', '~f [] by assignment', '~f ... by assignment'],
    ],
    ['function f({ a }) {}', 'a', ['<pattern> a by initializer']],
    ['try {} catch ({ a }) {}', 'a', ['<pattern> a by initializer']],
    ['var a = 1; var a = 2', 'a', ['1 by initializer', '2 by initializer']],
  ];
  for (const [source, name, printed] of rows)
    it(`${source} → ${name}`, () => assert.deepEqual(printSources(extract(source), name), printed));
});
