import assert from 'node:assert/strict';
import { repair } from './apply.js';

const WORDS = 'Try again later.';
const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  ['the words alone', 'catch (e) { log(e); send(«e.message»); }', "catch (e) { log(e); send('Try again later.'); }"],
  [
    "the author's own words for what is no error",
    "catch (e) { log(e); send(e instanceof Error ? «e.message» : 'Failed to answer'); }",
    "catch (e) { log(e); send('Failed to answer'); }",
  ],
  [
    'both ways to say it',
    'catch (e) { log(e); send(e instanceof Error ? «e.message» : String(e)); }',
    "catch (e) { log(e); send('Try again later.'); }",
  ],
  ['a default', "catch (e) { log(e); send(«e.message || 'Failed'»); }", "catch (e) { log(e); send('Failed'); }"],
  ['the end of a sentence', 'catch (e) { log(e); send(`Could not answer: ${«e»}`); }', "catch (e) { log(e); send('Could not answer'); }"],
  [
    'in brackets',
    "catch (e) { log(e); send('It failed, sorry. (' + «e.message» + ')'); }",
    "catch (e) { log(e); send('It failed, sorry.'); }",
  ],
  ['too little beside it', 'catch (e) { log(e); send(`E: ${«e»}`); }', "catch (e) { log(e); send('Try again later.'); }"],
  [
    'inside of what frames it',
    'catch (e) { log(e); const text = String(e); send(«frame({ id, text, code: e.status })»); }',
    "catch (e) { log(e);  send(frame({ id, text: 'Try again later.', code: e.status })); }",
  ],
  ['a function that takes the error', 'catch (e) { log(e); send(«frame(id, e)»); }', 'catch (e) { log(e); send(frame(id, e)); }'],
  [
    'an error that nothing else keeps',
    'catch (e) {\n  const text = (e as Error).message;\n  send(«text»);\n}',
    "catch (e) {\n  console.error(e);\n  send('Try again later.');\n}",
  ],
  [
    'one that only a condition looks at',
    'catch (e) {\n  if (e.status === 429) send(busy);\n  send(«e.message»);\n}',
    "catch (e) {\n  console.error(e);\n  if (e.status === 429) send(busy);\n  send('Try again later.');\n}",
  ],
  [
    'one that only its status is taken of',
    'catch (e) {\n  return send({ error: «e.message» }, { status: e.status ?? 500 });\n}',
    "catch (e) {\n  console.error(e);\n  return send({ error: 'Try again later.' }, { status: e.status ?? 500 });\n}",
  ],
  ['a given function', 'respond({ onError: (error) => «error.message» });', "respond({ onError: (error) => 'Try again later.' });"],
];

describe('reword', () => {
  for (const [name, before, after] of cases) {
    it(name, () => {
      const around = (code: string) => (code.startsWith('catch') ? `try { a(); } ${code}\n` : code);
      const written = repair(around(before), (span) => ({ kind: 'reword', file: '/a.ts', expressions: [span], words: WORDS }));
      assert.equal(written, around(after));
    });
  }
});
