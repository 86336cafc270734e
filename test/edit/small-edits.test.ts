import assert from 'node:assert/strict';
import type { Intention } from '../../analysis/edit/intention.js';
import type { Span } from '../../analysis/facts.js';
import { readMarked, repair } from './apply.js';

interface Case {
  readonly name: string;
  readonly file?: string;
  readonly before: string;
  readonly after?: string;
}

function check(title: string, toIntention: (span: Span, file: string) => Intention, cases: readonly Case[]): void {
  describe(title, () => {
    for (const { name, before, after, file = '/a.tsx' } of cases) {
      it(name, () => {
        const run = (text: string) => repair(text, (span) => toIntention(span, file));
        const expected = after ?? readMarked(before).text;
        assert.equal(run(before), expected);
        assert.equal(run(before.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
      });
    }
  });
}

check('insert-await', (call, file) => ({ kind: 'insert-await', file, call }), [
  { name: 'a statement', before: 'async () => { «call()»; }', after: 'async () => { await call(); }' },
  { name: 'a chain', before: 'async () => { «call()».then(f); }', after: 'async () => { await call().then(f); }' },
  { name: 'void', before: 'async () => { void «call()»; }', after: 'async () => { await call(); }' },
  { name: 'a condition', before: 'async () => { ok && «call()»; }', after: 'async () => { ok && await call(); }' },
  { name: 'the top level of a module', before: '«call()»;', after: 'await call();' },
  { name: 'the top level of a CommonJS file', file: '/a.cjs', before: '«call()»;' },
  { name: 'a function that cannot wait', before: 'async () => { run(() => { «call()»; }); }' },
  { name: 'awaited already', before: 'async () => { await «call()»; }' },
]);

const HANDLER = '.catch((error) => {\n  console.error(error);\n})';

check('append-catch', (call, file) => ({ kind: 'append-catch', file, call }), [
  { name: 'a statement', before: '«call()»;\n', after: `call()${HANDLER};\n` },
  { name: 'void', before: 'void «call()»;\n', after: `void call()${HANDLER};\n` },
  { name: 'a chain', before: '«call()».then(f);\n', after: `call().then(f)${HANDLER};\n` },
  { name: 'no semicolons', before: 'void «call()»\n', after: `void call()${HANDLER.replace(';', '')}\n` },
  {
    name: 'a chain of lines',
    before: 'function f() {\n\tvoid «client\n\t\t.call()»\n\t\t.then(g);\n}\n',
    after: 'function f() {\n\tvoid client\n\t\t.call()\n\t\t.then(g)\n\t\t.catch((error) => {\n\t\t\tconsole.error(error);\n\t\t});\n}\n',
  },
  { name: 'a chain that has one', before: '«call()».catch(f);\n' },
]);

check('append-call', (expression, file) => ({ kind: 'append-call', file, expression, code: '.withFallbacks([backup])' }), [
  { name: 'a construction', before: 'const m = «new Chat({ a })»;\n', after: 'const m = new Chat({ a }).withFallbacks([backup]);\n' },
  {
    name: 'a construction without parentheses',
    before: 'const m = «new Chat»;\n',
    after: 'const m = (new Chat).withFallbacks([backup]);\n',
  },
  { name: 'an operator', before: 'const m = «a ?? b»;\n', after: 'const m = (a ?? b).withFallbacks([backup]);\n' },
  { name: 'a chain of lines', before: 'const m = «a\n  .bind(b)»;\n', after: 'const m = a\n  .bind(b)\n  .withFallbacks([backup]);\n' },
  { name: 'there already', before: 'const m = «a».withFallbacks([backup]);\n' },
]);

check('fallback-in-handler', (handler, file) => ({ kind: 'fallback-in-handler', file, handler, givesBy: 'return' }), [
  {
    name: 'a clause that throws again',
    before:
      'async function f(): Promise<string[]> {\n  try {\n    return await call();\n  } «catch (error) {\n    log(error);\n    throw error;\n  }»\n}\n',
    after:
      'async function f(): Promise<string[]> {\n  try {\n    return await call();\n  } catch (error) {\n    log(error);\n    // Give the user something to go on with: a default, a cached answer, another model.\n    return [];\n  }\n}\n',
  },
  {
    name: 'a text, of which nobody wrote down the type',
    before: 'async function f() {\n  try {\n    return (await call()).output_text;\n  } «catch (error) {\n    throw error;\n  }»\n}\n',
    after:
      "async function f() {\n  try {\n    return (await call()).output_text;\n  } catch (error) {\n    // Give the user something to go on with: a default, a cached answer, another model.\n    return '';\n  }\n}\n",
  },
  {
    name: 'what is no text, though its name ends like one',
    before: 'async function f() {\n  try {\n    return (await call()).context;\n  } «catch (error) {\n    throw error;\n  }»\n}\n',
    after:
      'async function f() {\n  try {\n    return (await call()).context;\n  } catch (error) {\n    // Give the user something to go on with: a default, a cached answer, another model.\n    return null;\n  }\n}\n',
  },
  {
    name: 'a clause that answers an error',
    before: 'async () => {\n  try {\n    res.json(await call());\n  } «catch (error) {\n    return res.sendStatus(500);\n  }»\n}\n',
  },
]);

check('fallback-in-handler, assigned', (handler, file) => ({ kind: 'fallback-in-handler', file, handler, givesBy: 'assignment' }), [
  {
    name: 'an empty clause',
    before: 'let a: string;\ntry {\n  a = await call();\n} «catch {}»\n',
    after:
      "let a: string;\ntry {\n  a = await call();\n} catch {\n  // Give the user something to go on with: a default, a cached answer, another model.\n  a = '';\n}\n",
  },
  {
    name: 'a name that may hold nothing',
    before: 'let a: Answer | null;\ntry {\n  a = await call();\n} «catch {}»\n',
    after:
      'let a: Answer | null;\ntry {\n  a = await call();\n} catch {\n  // Give the user something to go on with: a default, a cached answer, another model.\n  a = null;\n}\n',
  },
  { name: 'a type of which nothing empty is known', before: 'let a: Answer;\ntry {\n  a = await call();\n} «catch {}»\n' },
  { name: 'a type that TypeScript follows', before: 'let a;\ntry {\n  a = await call();\n} «catch {}»\n' },
  {
    name: 'a clause whose answer nobody takes',
    before: 'async () => {\n  try {\n    signal.onabort = stop;\n    show(await call());\n  } «catch (error) {\n    log(error);\n  }»\n}\n',
  },
]);

check('record-in-handler', (handler, file) => ({ kind: 'record-in-handler', file, handler }), [
  {
    name: 'an empty clause',
    before: 'try {\n  await call()\n} «catch {}»\n',
    after: 'try {\n  await call()\n} catch (error) {\n  console.error(error)\n}\n',
  },
  {
    name: 'a clause with a reason',
    before: 'try {\n  await call();\n} «catch (e) {\n  // It does not matter.\n}»\n',
    after: 'try {\n  await call();\n} catch (e) {\n  // It does not matter.\n  console.error(e);\n}\n',
  },
  {
    name: 'a clause that gives something',
    before: 'async function f() {\n  try {\n    return await call();\n  } «catch {\n    return "";\n  }»\n}\n',
    after:
      'async function f() {\n  try {\n    return await call();\n  } catch (error) {\n    console.error(error);\n    return "";\n  }\n}\n',
  },
  {
    name: 'a clause on one line',
    before: 'try { a(); } «catch { b(); }»\n',
    after: 'try { a(); } catch (error) { console.error(error); b(); }\n',
  },
  {
    name: 'an expression',
    before: 'const a = await call().catch(«() => null»);\n',
    after: 'const a = await call().catch((error) => {\n  console.error(error);\n  return null;\n});\n',
  },
  {
    name: 'a function without statements',
    before: 'call().catch(«(e) => {}»);\n',
    after: 'call().catch((e) => {\n  console.error(e);\n});\n',
  },
  { name: 'an error that is taken apart', before: 'try {\n  a();\n} «catch ({ message }) {\n  b();\n}»\n' },
]);

const LINE = 'seawall-ignore-next-line missing-timeout -- reason';

check('suppress a line', (at, file) => ({ kind: 'suppress', file, at, rule: 'missing-timeout', scope: 'line' }), [
  { name: 'the indentation of the line', before: 'f();\n\t\tawait «call()»;\n', after: `f();\n\t\t// ${LINE}\n\t\tawait call();\n` },
  { name: 'the first line', before: '«call()»;\n', after: `// ${LINE}\ncall();\n` },
  { name: 'a byte order mark', before: '\uFEFF«call()»;\n', after: `\uFEFF// ${LINE}\ncall();\n` },
  {
    name: 'between the children of an element',
    before: 'const a = (\n  <p>\n    {«call()»}\n  </p>\n);\n',
    after: `const a = (\n  <p>\n    {/* ${LINE} */}\n    {call()}\n  </p>\n);\n`,
  },
  {
    name: 'between attributes',
    before: 'const a = (\n  <p\n    b={«call()»}\n  />\n);\n',
    after: `const a = (\n  <p\n    // ${LINE}\n    b={call()}\n  />\n);\n`,
  },
  {
    name: 'inside a template',
    before: `const a = \`\n  b \${ await «call()» }\n\`;\n`,
    after: `const a = \`\n  b \${// ${LINE}\n await call() }\n\`;\n`,
  },
  {
    name: 'in an expression of several lines',
    before: `const a = \`\${f(\n  «call()»\n)}\`;\n`,
    after: `const a = \`\${f(\n  // ${LINE}\n  call()\n)}\`;\n`,
  },
  {
    name: 'beside another rule',
    before: '// seawall-ignore-next-line floating-call -- on purpose\n«call()»;\n',
    after: '// seawall-ignore-next-line floating-call, missing-timeout -- on purpose\ncall();\n',
  },
  { name: 'there already', before: `// ${LINE}\n«call()»;\n` },
  {
    name: 'in a script of a component',
    file: '/a.svelte',
    before: '<p>a</p>\n<script>\n  «call()»;\n</script>\n',
    after: `<p>a</p>\n<script>\n  // ${LINE}\n  call();\n</script>\n`,
  },
  {
    name: 'in a template of a component',
    file: '/a.vue',
    before: '<template>\n  <p v-html="«a»" />\n</template>\n',
    after: `<template>\n  <!-- ${LINE} -->\n  <p v-html="a" />\n</template>\n`,
  },
  { name: 'between attributes in a template', file: '/a.vue', before: '<template>\n  <p\n    v-html="«a»" />\n</template>\n' },
  { name: 'on the line of a tag', file: '/a.vue', before: '<script>«call()»;</script>\n' },
]);

const FILE = '// seawall-ignore-file missing-timeout -- reason';

check('suppress a file', (at, file) => ({ kind: 'suppress', file, at, rule: 'missing-timeout', scope: 'file' }), [
  { name: 'the top', before: '/** About. */\n«call()»;\n', after: `${FILE}\n/** About. */\ncall();\n` },
  { name: 'after directives', before: "'use client';\n\n«call()»;\n", after: `'use client';\n${FILE}\n\ncall();\n` },
  { name: 'after a shebang', before: '#!/usr/bin/env node\n«call()»;\n', after: `#!/usr/bin/env node\n${FILE}\ncall();\n` },
  { name: 'there already', before: `${FILE}\n«call()»;\n` },
  {
    name: 'in a component',
    file: '/a.vue',
    before: '<template>\n  <p />\n</template>\n<script setup>\n«call()»;\n</script>\n',
    after: `<template>\n  <p />\n</template>\n<script setup>\n${FILE}\ncall();\n</script>\n`,
  },
  { name: 'in a component without a script', file: '/a.svelte', before: '<p>{@html «a»}</p>\n' },
]);

const REFUSAL = 'if (text.length > 8_000) throw new Error()';

check('insert-before', (expression, file) => ({ kind: 'insert-before', file, expression, code: REFUSAL, hole: '8_000' }), [
  {
    name: 'in a function',
    before: 'function f(text) {\n  return ask({ input: `Say ${«text»}` });\n}\n',
    after: `function f(text) {\n  ${REFUSAL};\n  return ask({ input: \`Say \${text}\` });\n}\n`,
  },
  { name: 'no semicolons', before: 'const a = 1\nask(«text»)\n', after: `const a = 1\n${REFUSAL}\nask(text)\n` },
  {
    name: 'a case',
    before: 'switch (a) {\n  case 1:\n    ask(«text»);\n}\n',
    after: `switch (a) {\n  case 1:\n    ${REFUSAL};\n    ask(text);\n}\n`,
  },
  { name: 'a function without braces', before: 'const f = (text) => ask(«text»);\n' },
  {
    name: 'a branch without braces',
    before: 'if (a) ask(«text»);\nif (b)\n  c();\n',
    after: `if (a) {\n  ${REFUSAL};\n  ask(text);\n}\nif (b)\n  c();\n`,
  },
  {
    name: 'a branch without braces on a line of its own',
    before: 'function f() {\n  if (a)\n    ask(«text»)\n  else b()\n}\n',
    after: `function f() {\n  if (a) {\n    ${REFUSAL}\n    ask(text)\n  }\n  else b()\n}\n`,
  },
  { name: 'a branch without braces behind a comment', before: 'if (a) // why\n  ask(«text»);\n' },
  { name: 'a further branch', before: 'if (a) {\n  b();\n} else if (ask(«text»)) c();\n' },
  {
    name: 'above the comment on what it stands before',
    before: 'a(); // one\n// two\n/* and two */\nask(«text»);\n',
    after: `a(); // one\n${REFUSAL};\n// two\n/* and two */\nask(text);\n`,
  },
  {
    name: 'below a comment that stands apart',
    before: 'a();\n// Part one.\n\nask(«text»);\n',
    after: `a();\n// Part one.\n\n${REFUSAL};\nask(text);\n`,
  },
  { name: 'a line that holds more', before: 'a(); ask(«text»);\n', after: `a(); ${REFUSAL}; ask(text);\n` },
  { name: 'double quotes', before: 'a("b");\nask(«text»);\n', after: `a("b");\n${REFUSAL.replaceAll("'", '"')};\nask(text);\n` },
]);

const FINISH = { part: 'choices[0]?.finish_reason', code: "if ({part} === 'length') throw new Error()", hole: '' };

check('after-answer', (call, file) => ({ kind: 'after-answer', file, call, ...FINISH }), [
  {
    name: 'an answer with a name',
    before: 'async () => {\n  const answer = await «ask()»;\n  show(answer);\n};\n',
    after:
      "async () => {\n  const answer = await ask();\n  if (answer.choices[0]?.finish_reason === 'length') throw new Error();\n  show(answer);\n};\n",
  },
  {
    name: 'an answer that is assigned, no semicolons',
    before: 'let answer\nanswer = await «ask()»\nshow(answer)\n',
    after: "let answer\nanswer = await ask()\nif (answer.choices[0]?.finish_reason === 'length') throw new Error()\nshow(answer)\n",
  },
  {
    name: 'an answer that is taken apart',
    before: 'const { id } = await «ask()»;\n',
    after: "const { id, choices } = await ask();\nif (choices[0]?.finish_reason === 'length') throw new Error();\n",
  },
  {
    name: 'an answer whose part has a name',
    before: 'const { choices: list } = await «ask()»;\n',
    after: "const { choices: list } = await ask();\nif (list[0]?.finish_reason === 'length') throw new Error();\n",
  },
  {
    name: 'a name that is taken',
    before: 'let choices = 1;\nconst { id } = await «ask()»;\n',
    after:
      "let choices = 1;\nconst { id, choices: answerChoices } = await ask();\nif (answerChoices[0]?.finish_reason === 'length') throw new Error();\n",
  },
  { name: 'a name that is taken twice', before: 'let choices = 1, answerChoices;\nconst { id } = await «ask()»;\n' },
  { name: 'an answer without a name', before: 'show(await «ask()»);\n' },
  { name: 'a statement that stands alone in a branch', before: 'if (a) answer = await «ask()»;\n' },
]);

check('count-loop', (loop, file) => ({ kind: 'count-loop', file, loop, counter: 'turns', most: '20' }), [
  {
    name: 'a loop without end',
    before: 'async () => {\n  «while (true) {\n    await ask();\n  }»\n};\n',
    after:
      "async () => {\n  let turns = 0;\n  while (turns++ < 20) {\n    await ask();\n  }\n  throw new Error('No answer after 20 turns');\n};\n",
  },
  {
    name: 'a loop that a comment tells of',
    before: '// Until it has said all.\n«while (await ask()) show();»\n',
    after: 'let turns = 0;\n// Until it has said all.\nwhile (turns++ < 20 && await ask()) show();\n',
  },
  {
    name: 'a loop that something leaves',
    before: 'async () => {\n  «while (true) {\n    if (await ask()) break;\n  }»\n};\n',
    after: 'async () => {\n  let turns = 0;\n  while (turns++ < 20) {\n    if (await ask()) break;\n  }\n};\n',
  },
  {
    name: 'a loop with a condition, whose name is taken',
    before: 'let turns = 1\n«do {\n  answer = await ask()\n} while (answer.more)»\n',
    after: 'let turns = 1\nlet turns2 = 0\ndo {\n  answer = await ask()\n} while (turns2++ < 20 && answer.more)\n',
  },
  {
    name: 'one of two conditions',
    before: '«while (a || b) {\n  await ask();\n}»\n',
    after: 'let turns = 0;\nwhile (turns++ < 20 && (a || b)) {\n  await ask();\n}\n',
  },
  {
    name: 'a for without a condition',
    before: '«for (;;) {\n  await ask();\n}»\n',
    after: "let turns = 0;\nfor (; turns++ < 20;) {\n  await ask();\n}\nthrow new Error('No answer after 20 turns');\n",
  },
  { name: 'a loop with a label', before: 'outer: «while (true) {\n  await ask();\n}»\n' },
]);

const LIMIT = "import pLimit from 'p-limit';\n\nconst limit = pLimit(5);\n\n";

check('limit-concurrency', (list, file) => ({ kind: 'limit-concurrency', file, list }), [
  {
    name: 'an expression',
    before: 'all(«list».map((one) => ask(one)));\n',
    after: `${LIMIT}all(list.map((one) => limit(() => ask(one))));\n`,
  },
  {
    name: 'a function that waits',
    before: 'all(«list».map(async (one) => {\n  return ask(one);\n}));\n',
    after: `${LIMIT}all(list.map((one) => limit(async () => {\n  return ask(one);\n})));\n`,
  },
  {
    name: 'a parameter without parentheses',
    before: 'all(«list».map(async one => ask(one)));\n',
    after: `${LIMIT}all(list.map(one => limit(async () => ask(one))));\n`,
  },
  { name: 'a name', before: 'all(«list».map(ask));\n', after: `${LIMIT}all(list.map((item) => limit(() => ask(item))));\n` },
  {
    name: 'in a function, beside other imports',
    before: "import a from 'a';\n\nfunction f(list) {\n  return all(«list».map((limit) => ask(limit)));\n}\n",
    after:
      "import a from 'a';\nimport pLimit from 'p-limit';\n\nconst limit2 = pLimit(5);\n\nfunction f(list) {\n  return all(list.map((limit) => limit2(() => ask(limit))));\n}\n",
  },
  { name: 'a function of the old kind', before: 'all(«list».map(function (one) { return ask(one); }));\n' },
]);

const STEPS = { name: 'stopWhen', code: '{name}({value})', imported: { name: 'stepCountIs', from: 'ai' } };

check('replace-property', (property, file) => ({ kind: 'replace-property', file, property, ...STEPS }), [
  {
    name: 'beside what is imported',
    before: "import { generateText } from 'ai';\ngenerateText({ «maxSteps: 5», prompt });\n",
    after: "import { generateText, stepCountIs } from 'ai';\ngenerateText({ stopWhen: stepCountIs(5), prompt });\n",
  },
  {
    name: 'what is imported under another name',
    before: "import { generateText, stepCountIs as after } from 'ai';\ngenerateText({ «maxSteps» });\n",
    after: "import { generateText, stepCountIs as after } from 'ai';\ngenerateText({ stopWhen: after(maxSteps) });\n",
  },
  {
    name: 'what is imported whole',
    before: "import * as ai from 'ai';\nai.generateText({ «maxSteps: n» });\n",
    after: "import * as ai from 'ai';\nai.generateText({ stopWhen: ai.stepCountIs(n) });\n",
  },
]);

check('settle-all', (awaited, file) => ({ kind: 'settle-all', file, awaited }), [
  {
    name: 'a list of lines keeps them',
    before: 'const all = «await Promise.all(\n  texts.map((text) => ask(text)), // in turn\n)»;',
    after:
      "const all = (await Promise.allSettled(\n  texts.map((text) => ask(text)), // in turn\n)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));",
  },
  { name: 'settled already', before: 'use(«await Promise.allSettled(texts)»);' },
]);
