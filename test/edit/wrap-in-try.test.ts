import assert from 'node:assert/strict';
import { toTextEdits } from '../../analysis/edit/index.js';
import { readMarked, repair } from './apply.js';

const CATCH = (indentation: string, unit = '  ', end = ';') =>
  [
    `${indentation}} catch (error) {`,
    `${indentation}${unit}// Decide what the user gets when the model is unavailable.`,
    `${indentation}${unit}throw error${end}`,
    `${indentation}}`,
  ].join('\n');

const cases: readonly { readonly name: string; readonly before: string; readonly after?: string }[] = [
  {
    name: 'one statement',
    before: 'async function f() {\n  // Says hello.\n  await «call()»; // now\n  done();\n}\n',
    after: `async function f() {\n  // Says hello.\n  try {\n    await call(); // now\n${CATCH('  ')}\n  done();\n}\n`,
  },
  {
    name: 'what is declared stays in scope of its uses',
    before: 'async function f() {\n  const a = await «call()»;\n\n  const b = a.text;\n  other();\n  use(b);\n  done({ a: 1 }, x.b);\n}\n',
    after: `async function f() {\n  try {\n    const a = await call();\n\n    const b = a.text;\n    other();\n    use(b);\n${CATCH('  ')}\n  done({ a: 1 }, x.b);\n}\n`,
  },
  {
    name: 'a returned promise is awaited',
    before: 'async function f() {\n\treturn «call()».then(g);\n}\n',
    after: `async function f() {\n\ttry {\n\t\treturn await call().then(g);\n${CATCH('\t', '\t')}\n}\n`,
  },
  {
    name: 'a function that returns a promise becomes async',
    before: 'export default function f() {\n  return «call()»\n}\n',
    after: `export default async function f() {\n  try {\n    return await call()\n${CATCH('  ', '  ', '')}\n}\n`,
  },
  {
    name: 'a method becomes async',
    before: 'class A {\n  static run() {\n    return «call()»;\n  }\n}\n',
    after: `class A {\n  static async run() {\n    try {\n      return await call();\n${CATCH('    ')}\n  }\n}\n`,
  },
  {
    name: 'a statement in the middle of a line',
    before: 'async function f() { await «call()»; }\n',
    after: `async function f() {\n  try {\n    await call();\n${CATCH('  ')}\n}\n`,
  },
  {
    name: 'a bare branch',
    before: 'async function f() {\n  if (x) await «call()»;\n  else y();\n}\n',
    after: `async function f() {\n  if (x) {\n    try {\n      await call();\n${CATCH('    ')}\n  }\n  else y();\n}\n`,
  },
  {
    name: 'a concise arrow function',
    before: 'const f = async (x: string) => «call(x)»;\n',
    after: `const f = async (x: string) => {\n  try {\n    return await call(x);\n${CATCH('  ')}\n};\n`,
  },
  {
    name: 'a concise arrow function that is not async',
    before: 'const f = xs.map((x) =>\n  «call({\n    x,\n  })»,\n);\n',
    after: `const f = xs.map(async (x) => {\n  try {\n    return await call({\n      x,\n    });\n${CATCH('  ')}\n},\n);\n`,
  },
  {
    name: 'a concise arrow function with an object',
    before: 'const f = async () => ({ a: await «call()» });\n',
    after: `const f = async () => {\n  try {\n    return { a: await call() };\n${CATCH('  ')}\n};\n`,
  },
  {
    name: 'texts of several lines keep their white space',
    before: `async function f() {\n  await «call(\`\n  a\n    \${b(\n      1\n    )}\n  c\`)»;\n}\n`,
    after: `async function f() {\n  try {\n    await call(\`\n  a\n    \${b(\n        1\n      )}\n  c\`);\n${CATCH('  ')}\n}\n`,
  },
  {
    name: 'a loop over a stream',
    before: 'async function f() {\n  for await (const x of «call()») {\n    use(x);\n  }\n}\n',
    after: `async function f() {\n  try {\n    for await (const x of call()) {\n      use(x);\n    }\n${CATCH('  ')}\n}\n`,
  },
  {
    name: 'a promise that is awaited later',
    before: 'async function f() {\n  const p = «call()»;\n  g();\n  await p;\n}\n',
    after: `async function f() {\n  try {\n    const p = call();\n    g();\n    await p;\n${CATCH('  ')}\n}\n`,
  },
  {
    name: 'a parse, which gives no promise',
    before: 'function f() {\n  return «JSON.parse(x)»;\n}\n',
    after: `function f() {\n  try {\n    return JSON.parse(x);\n${CATCH('  ')}\n}\n`,
  },
  {
    name: 'a parse inside another call',
    before: 'const f = (x: string) => use(«parse(x)»);\n',
    after: `const f = (x: string) => {\n  try {\n    return use(parse(x));\n${CATCH('  ')}\n};\n`,
  },
  {
    name: 'a try that only cleans up',
    before: 'async function f() {\n  try {\n    return await «call()»;\n  } finally {\n    g();\n  }\n}\n',
    after: `async function f() {\n  try {\n    return await call();\n${CATCH('  ')} finally {\n    g();\n  }\n}\n`,
  },
  { name: 'an exported constant', before: 'export const a = await «call()»;\n' },
  { name: 'a constant that is exported later', before: 'const a = await «call()»;\nexport { a };\n' },
  { name: 'a floating call', before: 'function f() {\n  «call()»;\n}\n' },
  { name: 'a parameter default', before: 'async function f(a = await «call()») {}\n' },
  { name: 'a class field', before: 'class A { a = «call()»; }\n' },
  { name: 'a comment that would be lost', before: 'const f = async () => /* now */ «call()»;\n' },
];

describe('wrap-in-try', () => {
  for (const { name, before, after } of cases) {
    it(name, () => {
      const wrap = (text: string) => repair(text, (call) => ({ kind: 'wrap-in-try', file: '/a.ts', call }));
      const expected = after ?? readMarked(before).text;
      assert.equal(wrap(before), expected);
      assert.equal(wrap(before.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
    });
  }

  it('records what nobody would hear of', () => {
    const wrap = (text: string) => repair(text, (call) => ({ kind: 'wrap-in-try', file: '/a.ts', call, otherwise: 'record' }));
    assert.equal(
      wrap('await «call()»\n'),
      `try {\n  await call()\n${CATCH('', '  ', '').replace('throw error', 'console.error(error)')}\n`,
    );
  });

  it('leaves a loop that would ask again without end', () => {
    const wrap = (text: string) => repair(text, (call) => ({ kind: 'wrap-in-try', file: '/a.ts', call, otherwise: 'record' }));
    const recorded =
      'try {\n    await call();\n  } catch (error) {\n    // Decide what the user gets when the model is unavailable.\n    console.error(error);';
    assert.equal(wrap('while (open) {\n  await «call()»;\n}\n'), `while (open) {\n  ${recorded}\n    break;\n  }\n}\n`);
    assert.equal(wrap('for (const one of all) {\n  await «call()»;\n}\n'), `for (const one of all) {\n  ${recorded}\n  }\n}\n`);
  });

  it('marks what the author must decide', () => {
    const { text, span } = readMarked('async function f() {\n  await «call()»;\n}\n');
    const holes = toTextEdits({ kind: 'wrap-in-try', file: '/a.ts', call: span }, text).flatMap((edit) =>
      (edit.placeholders ?? []).map(([start, end]) => edit.text.slice(start, end)),
    );
    assert.deepEqual(holes, ['throw error;']);
  });
});
