import assert from 'node:assert/strict';
import { extract, print, printFunction, printType } from './print.js';

type Row = readonly [source: string, printed: string];

describe('functions', () => {
  it('take their name from what they are given to', () => {
    const rows: readonly Row[] = [
      ['function f(a, b) { return a }', 'function f(a, b) { return a }'],
      ['const f = async () => 1', 'async arrow f() { gives 1 }'],
      ['const f = function g() { g() }', 'function g() { g() }'],
      ['let f; f = () => {}', 'arrow f() {}'],
      ['a.b = () => {}', 'arrow b() {}'],
      ['x = { k: () => {} }', 'arrow k() {}'],
      ['const { a = () => {} } = x', 'arrow a() {}'],
      ['export default () => {}', 'arrow default() {}'],
      ['export default function () {}', 'function default() {}'],
      ['run(() => {})', 'arrow() {}'],
      ['function* g() { yield* x }', 'function* g() { yield* ~x }'],
      ['module.exports = () => {}', 'arrow() {}'],
    ];
    for (const [source, printed] of rows) assert.equal(printFunction(extract(source), 1), printed, source);
  });

  it('know their parameters by position', () => {
    const facts = extract('function f(this: X, a: string, b = 1, { c, d: [e] }: Y, f?: Z, ...g) {}');
    const parameters = facts.functions[1]!.parameters.map((id) => facts.bindings[id]!);
    assert.deepEqual(
      parameters.map(({ name, parameter }) => [name, parameter?.index, parameter?.rest, parameter?.optional, parameter?.default]),
      [
        ['a', 0, false, undefined, undefined],
        ['b', 1, false, undefined, 0],
        ['', 2, false, undefined, undefined],
        ['f', 3, false, true, undefined],
        ['g', 4, true, undefined, undefined],
      ],
    );
    assert.equal(parameters[2]?.type && printType(facts, parameters[2].type), 'Y');
  });

  it('know directives, return type, frame and the extent of their body', () => {
    const text = `function f(): Promise<string> { 'use server'; return (() => x)() }`;
    const [, f, inner] = extract(text).functions;
    assert.deepEqual(f?.directives, ['use server']);
    assert.equal(text.slice(...f.bodySpan), text.slice(text.indexOf('{')));
    assert.equal(text.slice(...inner!.bodySpan), 'x');
    assert.equal(inner?.parent, 1);
    assert.equal(f.returnType && printType(extract(text), f.returnType), 'Promise<string>');
  });

  it('leave overload signatures out', () => {
    const facts = extract('function f(a: string): void; function f(a: number): void; function f(a: unknown) {}');
    assert.equal(facts.functions.length, 2);
    assert.equal(facts.bindings.filter((binding) => binding.name === 'f').length, 1);
    assert.equal(facts.bindings[0]?.declares, 1);
  });
});

describe('classes', () => {
  const text = `
    @d1 export abstract class A<T> extends B<T> implements C, D<T> {
      static #count = 0;
      @d2() private client = new X(this.key);
      accessor y: string;
      readonly run = async () => this.client;
      constructor(private readonly key: Key, other, @d3 public open = 1) { super(key); }
      overload(a: string): void;
      overload(a: unknown) { return super.overload(a); }
      abstract later(): void;
      get g(): Promise<T> { return this.g }
      set g(v) {}
      static { this.#count++; }
      protected static async *[Symbol.asyncIterator]() {}
      static make() { return new this() }
    }`;
  const facts = extract(text);
  const [owner] = facts.classes;

  it('know their heritage', () => {
    assert.equal(owner?.name, 'A');
    assert.equal(owner.abstract, true);
    assert.equal(print(facts, owner.extends!), '~B');
    assert.deepEqual(
      owner.extendsArguments?.map((type) => printType(facts, type)),
      ['T'],
    );
    assert.deepEqual(
      owner.implements.map((type) => printType(facts, type)),
      ['C', 'D<T>'],
    );
    assert.deepEqual(
      owner.decorators.map((id) => print(facts, id)),
      ['~d1'],
    );
    assert.equal(facts.bindings[owner.binding!]?.declaresClass, 0);
    assert.deepEqual(facts.exports, [{ kind: 'binding', name: 'A', binding: owner.binding }]);
  });

  it('list their members', () => {
    const members = owner!.members.map((member) => {
      const value = member.value === undefined ? '' : ` = ${print(facts, member.value)}`;
      const type = member.type === undefined ? '' : `: ${printType(facts, member.type)}`;
      const body = member.declares === undefined ? '' : ` -> ${printFunction(facts, member.declares)}`;
      const decorators = member.decorators.map((id) => `@${print(facts, id)} `).join('');
      return `${decorators}${member.visibility}${member.static ? ' static' : ''} ${member.kind} ${member.name}${type}${value}${body}`;
    });
    assert.deepEqual(members, [
      'public static field #count = 0',
      '@~d2() private field client = new ~X(this<class A>.key)',
      'public field y: string',
      'public field run = async arrow run() { gives this<class A>.client }',
      'private field key: Key',
      '@~d3 public field open',
      'public constructor constructor -> constructor constructor(key, other, open) { super<class A>(key) }',
      'public method overload -> method overload(a) { return super<class A>.overload(a) }',
      'public method later',
      'public getter g: Promise<T> -> getter g() { return this<class A>.g }',
      'public setter g -> setter g(v) {}',
      'public static static-block  -> initializer() { (++ this static<class A>.#count) }',
      'protected static method [Symbol.asyncIterator] -> async method*() {}',
      'public static method make -> method make() { return new this static<class A>() }',
    ]);
  });

  it('may be functions with methods in their prototypes', () => {
    const before = extract(`
      function Chat(client) { this.client = client }
      Chat.prototype.ask = async function (text) { return this.client.ask(text) };
      Array.prototype.last = function () { return this[0] };
      function plain() { return this }`);
    const [chat, ...others] = before.classes;
    assert.equal(others.length, 0);
    assert.equal(chat?.name, 'Chat');
    assert.deepEqual(
      chat.members.map((member) => `${member.kind} ${member.name} -> ${printFunction(before, member.declares!)}`),
      [
        'constructor constructor -> constructor constructor(client) { (this<class Chat>.client = client) }',
        'method ask -> async function ask(text) { return this<class Chat>.client.ask(text) }',
      ],
    );
    assert.equal(before.bindings[chat.binding!]?.declaresClass, 0);
  });

  it('tie a parameter property to its parameter', () => {
    const field = owner!.members.find((member) => member.name === 'key');
    assert.equal(facts.bindings[field!.parameter!]?.parameter?.index, 0);
  });

  it('evaluate a field in a frame of its own', () => {
    const field = owner!.members.find((member) => member.name === 'client');
    const frame = facts.functions[facts.expressions[field!.value!]!.function];
    assert.deepEqual([frame?.kind, frame?.name, frame?.class], ['initializer', 'client', 0]);
  });

  it('take their name from what they are given to', () => {
    assert.equal(extract('const K = class {}').classes[0]?.name, 'K');
    assert.equal(extract('export default class {}').classes[0]?.name, 'default');
  });
});
