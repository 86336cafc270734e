import assert from 'node:assert/strict';
import type { ExportFact, FileFacts, ImportFact } from '../../analysis/facts.js';
import { extract, print, printType } from './print.js';

function printImport(facts: FileFacts, fact: ImportFact): string {
  if (fact.kind === 'effect') return `effect of ${fact.from}`;
  return `${fact.typeOnly ? 'type ' : ''}${fact.imported} as ${facts.bindings[fact.binding]?.name} from ${fact.from}`;
}

function printExport(facts: FileFacts, fact: ExportFact): string {
  switch (fact.kind) {
    case 'binding':
      return `${fact.name}: ${facts.bindings[fact.binding]?.kind} ${facts.bindings[fact.binding]?.name}`;
    case 'value':
      return `${fact.name}: ${print(facts, fact.value)}`;
    case 'from':
      return `${fact.name}: ${fact.imported} from ${fact.from}`;
    case 'all':
      return `${fact.name ?? ''}* from ${fact.from}`;
  }
}

describe('modules', () => {
  it('import', () => {
    const text = `
      import d, { a as b, type c, default as e } from 'm'; import * as n from 'n'; import type T from 't'; import 'side';
      import r = require('r'); import type { U } from 'u'; import { 'x-y' as z } from 'z'; import al = n.b.c;`;
    const facts = extract(text, '/a.ts');
    assert.deepEqual(
      facts.imports.map((fact) => printImport(facts, fact)),
      [
        'default as d from m',
        'a as b from m',
        'type c as c from m',
        'default as e from m',
        '* as n from n',
        'type default as T from t',
        'effect of side',
        '= as r from r',
        'type U as U from u',
        'x-y as z from z',
      ],
    );
    for (const [index, fact] of facts.imports.entries())
      if (fact.kind === 'name') assert.equal(facts.bindings[fact.binding]?.import, index);
    const alias = facts.bindings.find((binding) => binding.name === 'al');
    assert.equal(print(facts, alias!.sources[0]!.from), 'n.b.c');
  });

  type Row = readonly [source: string, ...exports: readonly string[]];
  const rows: readonly Row[] = [
    ['export const a = 1, { b, c: [d] } = e', 'a: const a', 'b: const b', 'd: const d'],
    ['export function f(): void; export function f() {}', 'f: function f'],
    ['export default function f() {}', 'default: function f'],
    ['export default function () {}', 'default: function default() {}'],
    ['export default class {}', 'default: class default'],
    ['export default class A {}', 'default: class A'],
    ['export default a.b', 'default: ~a.b'],
    ['export = a', '=: ~a'],
    ['const a = 1; export { a, a as b, a as default }', 'a: const a', 'b: const a', 'default: const a'],
    [`import { a } from 'm'; export { a }`, 'a: import a'],
    [`export { a as b, default } from 'm'`, 'b: a from m', 'default: default from m'],
    [`export * from 'm'; export * as n from 'm'`, '* from m', 'n* from m'],
    [
      'export interface I {} export type T = 1; export enum E {} export namespace N { export const x = 1 }',
      'I: type I',
      'T: type T',
      'E: enum E',
      'N: namespace N',
    ],
    ['const S = f(); type S = 1; export { S }', 'S: const S', 'S: type S'],
    ['module.exports = { a, b }', '=: {short ~a, short ~b}'],
    ['exports.a = 1; module.exports.b = 2', 'a: 1', 'b: 2'],
    ['const module = {}; module.exports = 1; function f(exports) { exports.a = 1 }'],
    [`export import x = require('m')`, 'x: import x'],
  ];
  for (const [source, ...printed] of rows) {
    it(source, () => {
      const facts = extract(source, '/a.ts');
      assert.deepEqual(
        facts.exports.map((fact) => printExport(facts, fact)),
        printed,
      );
    });
  }

  it('have directives', () => assert.deepEqual(extract(`'use client'; "use strict"\nf(); 'no'`).directives, ['use client', 'use strict']));
});

describe('types', () => {
  it('are lowered as far as they are written down', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Promise<A.B<C>>', 'Promise<A.B<C>>'],
      ['readonly string[]', 'string[]'],
      ['(A | null)[]', '(A | null)[]'],
      ['A & { a?: 1; m<T>(): T; readonly b }', '(A & {a?: 1, m(): => T, b: -})'],
      ['(a: string) => -1', '=> -1'],
      ['"a" | true | `b`', '("a" | true | "b")'],
      ['keyof A', 'other'],
      ['A["b"]', 'other'],
      ['[a: A]', 'other'],
      ['A extends B ? C : D', 'other'],
      [`import('m').A`, 'other'],
      ['void', 'void'],
      ['this', 'this'],
    ];
    for (const [source, printed] of rows) {
      const facts = extract(`let v: ${source}`, '/a.ts');
      assert.equal(printType(facts, facts.bindings[0]!.type!), printed, source);
    }
  });

  it('are collected wherever they are declared', () => {
    const facts = extract(
      'interface I<T> extends A, B<T> { x: T } class K {} interface K { y: 1 } function f() { type L = I<1> }',
      '/a.ts',
    );
    const types = facts.types.map((type) => {
      const heritage = type.extends.map((base) => printType(facts, base)).join(', ');
      return `${type.kind} ${type.name} (${facts.bindings[type.binding]?.kind}) extends [${heritage}] ${printType(facts, type.type)}`;
    });
    assert.deepEqual(types, [
      'interface I (type) extends [A, B<T>] {x: T}',
      'interface K (class) extends [] {y: 1}',
      'alias L (type) extends [] I:type<1>',
    ]);
  });
});
