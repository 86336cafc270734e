import assert from 'node:assert/strict';
import type { Intention } from '../../analysis/edit/intention.js';
import type { Span } from '../../analysis/facts.js';
import { readMarked, repair } from './apply.js';

interface Case {
  readonly name: string;
  readonly before: string;
  /** Absent where nothing may change. */
  readonly after?: string;
}

const FILE = '/a.ts';

function check(title: string, toIntention: (span: Span) => Intention, cases: readonly Case[]): void {
  describe(title, () => {
    for (const { name, before, after } of cases) {
      it(name, () => {
        const run = (text: string) => repair(text, toIntention);
        const expected = after ?? readMarked(before).text;
        assert.equal(run(before), expected);
        assert.equal(run(before.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
      });
    }
  });
}

check(
  'replace-expression by something that may be missing',
  (expression) => ({ kind: 'replace-expression', file: FILE, expression, code: 'a[0]?' }),
  [
    { name: 'before a name', before: '«a[0]».b;', after: 'a[0]?.b;' },
    { name: 'before a bracket', before: "«a![0]»['b'];", after: "a[0]?.['b'];" },
  ],
);

check('replace-expression', (expression) => ({ kind: 'replace-expression', file: FILE, expression, code: 'process.env.KEY' }), [
  { name: 'a literal', before: "f({ key: «'secret'» });", after: 'f({ key: process.env.KEY });' },
  { name: 'a shorthand property', before: 'f({ «key» });', after: 'f({ key: process.env.KEY });' },
  { name: 'a part of a chain', before: '«a.b».c;', after: 'process.env.KEY.c;' },
  { name: 'there already', before: 'f(«process.env.KEY»);' },
  { name: 'no expression', before: 'f(«a, b»);' },
]);

check('replace-string', (literal) => ({ kind: 'replace-string', file: FILE, literal, text: 'gpt-6' }), [
  { name: 'single quotes', before: "f(«'gpt-4'»);", after: "f('gpt-6');" },
  { name: 'double quotes', before: 'f(«"gpt-4"»);', after: 'f("gpt-6");' },
  { name: 'a template without holes', before: 'f(«`gpt-4`»);', after: 'f(`gpt-6`);' },
  { name: 'there already', before: "f(«'gpt-6'»);" },
  { name: 'another expression', before: 'f(«model»);' },
]);

check('rename-property', (property) => ({ kind: 'rename-property', file: FILE, property, name: 'maxOutputTokens' }), [
  { name: 'a property', before: 'f({ «maxTokens: 5» });', after: 'f({ maxOutputTokens: 5 });' },
  { name: 'a quoted name', before: "f({ «'maxTokens': 5» });", after: 'f({ maxOutputTokens: 5 });' },
  { name: 'a shorthand', before: 'f({ «maxTokens» });', after: 'f({ maxOutputTokens: maxTokens });' },
  { name: 'there already', before: 'f({ «maxOutputTokens: 5» });' },
]);

check('remove-property', (property) => ({ kind: 'remove-property', file: FILE, property }), [
  { name: 'the first', before: 'f({ «a: 1», b: 2 });', after: 'f({ b: 2 });' },
  { name: 'the last', before: 'f({ a: 1, «b: 2» });', after: 'f({ a: 1 });' },
  { name: 'on lines', before: 'f({\n  a: 1,\n  «b: 2»,\n  c: 3,\n});', after: 'f({\n  a: 1,\n  c: 3,\n});' },
  { name: 'the last on lines', before: 'f({\n  a: 1,\n  «b: 2»,\n});', after: 'f({\n  a: 1,\n});' },
]);

describe('move-property', () => {
  const move = (text: string): string => {
    const call: Span = [text.replace(/[«»]/g, '').indexOf('create('), text.replace(/[«»]/g, '').indexOf(')') + 1];
    return repair(text, (property) => ({ kind: 'move-property', file: FILE, property, call, argument: 1, members: ['timeout'] }));
  };

  it('writes a new argument', () => {
    assert.equal(move('create({ model, «timeout: 20» });'), 'create({ model }, { timeout: 20 });');
  });

  it('adds to the argument that is there', () => {
    assert.equal(move('create({ «timeout: 20», model }, { signal });'), 'create({ model }, { signal, timeout: 20 });');
  });
});

check('check-status', (call) => ({ kind: 'check-status', file: FILE, call }), [
  {
    name: 'a declaration',
    before: 'async () => {\n  const r = await «fetch(url)»;\n  return r.json();\n};',
    after: 'async () => {\n  const r = await fetch(url);\n  if (!r.ok) throw new Error(`HTTP ${r.status}`);\n  return r.json();\n};',
  },
  {
    name: 'an assignment, without semicolons',
    before: 'async () => {\n  r = await «fetch(url)»\n}',
    after: 'async () => {\n  r = await fetch(url)\n  if (!r.ok) throw new Error(`HTTP ${r.status}`)\n}',
  },
  { name: 'a chain', before: 'async () => {\n  return «fetch(url)».then((r) => r.json());\n};' },
  { name: 'no name', before: 'async () => {\n  return (await «fetch(url)»).json();\n};' },
]);
