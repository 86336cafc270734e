import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ts } from 'ts-morph';
import { toTextEdits } from '../../analysis/edit/index.js';
import type { Intention } from '../../analysis/edit/intention.js';
import type { Span } from '../../analysis/facts.js';
import { applyEdits } from './apply.js';

/** Calls in the shapes that people write; `¶` is a line break. */
const expression = fc.constantFrom(
  'call()',
  'new Client()',
  "call({ model: 'x' /* the small one */ })",
  'call({¶    a, // first¶    b¶  })',
  'call(¶    a, // first¶    { b: { c: 1 } },¶  )',
  'client¶    .call(options)¶    .then((x) => x)',
  "new Client({ ...defaults, 'timeout': 0 })",
  'call(`¶text $' + '{a} {¶  `, ...rest)',
);
const statement = expression.chain((code) =>
  fc.constantFrom(
    `await ${code};`,
    `void ${code}; // for later`,
    `${code}`,
    `const { text, ...others } = await ${code}; // kept¶  // about the next¶  use(text);`,
    `if (a) await ${code}; else { return ${code}; }`,
    `for await (const part of ${code}) {¶    use(part);¶  }`,
    `items.map((item) => ${code});`,
    `items.map(async (item) => (${code}));`,
    `try { use(await ${code}); } catch (error) { /* ignore */ }`,
    `switch (a) {¶    case 1:¶      await ${code};¶  }`,
    `const t = JSON.parse(await ${code}) as Ticket;`,
    `return ${code};`,
    `/* before */ return a ? ${code} : null; /* after */`,
  ),
);
const program = fc
  .record({
    head: fc.constantFrom('', '\uFEFF', '#!/usr/bin/env node¶', "'use server';¶", "import a from 'a';¶¶", '// License.¶¶/** Doc. */¶'),
    frame: fc.constantFrom('async function f() {', 'export default async () => {', 'class A { async f() {', 'function* g() {'),
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, frame, statements, newline }) => {
    const body = statements.map((one) => `  ${one}¶`).join('');
    return `${head}${frame}¶${body}${frame.startsWith('class') ? '}}' : '}'}¶`.replaceAll('¶', newline);
  });

const intentions: readonly ((span: Span) => Intention)[] = [
  (call) => ({ kind: 'set-option', file: '/a.ts', call, argument: 0, members: ['timeout'], value: '30_000' }),
  (call) => ({ kind: 'set-option', file: '/a.ts', call, argument: 1, members: ['b', 'd'], value: '30_000' }),
  (call) => ({ kind: 'wrap-in-try', file: '/a.ts', call }),
  (call) => ({ kind: 'insert-await', file: '/a.ts', call }),
  (call) => ({ kind: 'append-catch', file: '/a.ts', call }),
  (parse) => ({ kind: 'validate-parse', file: '/a.ts', parse, library: 'zod', schemaName: 'Schema', properties: [] }),
  (expression) => ({ kind: 'append-call', file: '/a.ts', expression, code: '.retry()' }),
  (at) => ({ kind: 'suppress', file: '/a.ts', at, rule: 'missing-timeout', scope: 'line' }),
  (at) => ({ kind: 'suppress', file: '/a.ts', at, rule: 'missing-timeout', scope: 'file' }),
];

function findCalls(text: string): readonly Span[] {
  const spans: Span[] = [];
  const tree = ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) spans.push([node.getStart(tree), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return spans;
}

function findSyntaxErrors(text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: '/a.ts',
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function readComments(text: string): readonly string[] {
  return text.match(/\/\/ [a-z][^\r\n]*|\/\*.*?\*\//gi) ?? [];
}

describe('every repair', () => {
  fc.configureGlobal({ numRuns: 30, seed: 20_260_101 });
  after(() => fc.resetConfigureGlobal());

  function forEachRepair(check: (before: string, result: string, intention: Intention) => void): void {
    fc.assert(
      fc.property(program, (text) => {
        if (findSyntaxErrors(text).length > 0) return;
        for (const span of findCalls(text)) {
          for (const toIntention of intentions) {
            const intention = toIntention(span);
            check(text, applyEdits(text, toTextEdits(intention, text)), intention);
          }
        }
      }),
    );
  }

  it('gives a program that parses', () => {
    forEachRepair((before, result, { kind }) => assert.deepEqual(findSyntaxErrors(result), [], `${kind}:\n${before}\n→\n${result}`));
  });

  it('keeps every comment', () => {
    forEachRepair((before, result, { kind }) => {
      const kept = readComments(result);
      for (const comment of readComments(before)) assert.ok(kept.includes(comment), `${kind} lost ${comment}:\n${result}`);
    });
  });

  it('keeps the line breaks of the file', () => {
    forEachRepair((before, result) => {
      if (before.includes('\r\n')) assert.doesNotMatch(result, /(?<!\r)\n/);
      else assert.doesNotMatch(result, /\r/);
    });
  });

  it('gives sorted edits that do not touch', () => {
    fc.assert(
      fc.property(program, (text) => {
        for (const span of findCalls(text)) {
          for (const toIntention of intentions) {
            const edits = toTextEdits(toIntention(span), text);
            for (const [index, edit] of edits.slice(1).entries()) assert.ok(edit.span[0] > edits[index]!.span[1]);
          }
        }
      }),
    );
  });

  it('gives nothing when its place is gone, and never throws', () => {
    fc.assert(
      fc.property(program, fc.nat(400), fc.nat(400), (text, a, b) => {
        const span: Span = [Math.min(a, b), Math.max(a, b)];
        const isCall = findCalls(text).some(([start, end]) => start === span[0] && end === span[1]);
        for (const toIntention of intentions) {
          const intention = toIntention(span);
          const edits = toTextEdits(intention, text);
          if (!isCall && intention.kind !== 'suppress' && intention.kind !== 'append-call') assert.deepEqual(edits, []);
        }
      }),
    );
  });
});
