import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plainColors } from '../../cli/colors.js';
import { run } from '../../cli/run.js';
import { toSlashes } from '../../host/paths.js';
import { assertValid } from './schema.js';

const UNBOUNDED = `import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(question: string): Promise<string> {
  try {
    const answer = await client.responses.create({ model: 'gpt-5', input: question, max_output_tokens: 500 });
    return answer.output_text;
  } catch (error) {
    console.error(error);
    return 'Please ask again later.';
  }
}

await ask('What is a seawall?');
`;

/** The whole command over the whole engine, on small projects. */
describe('seawall', () => {
  let root: string;
  beforeEach(() => {
    root = toSlashes(mkdtempSync(path.join(tmpdir(), 'seawall-check-')));
    write({ 'package.json': '{ "name": "app" }', 'src/ask.ts': UNBOUNDED });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
  }

  async function seawall(line: string, folder = '') {
    const written = { out: '', err: '' };
    const code = await run(line.split(' '), {
      cwd: path.posix.join(root, folder),
      width: 100,
      colors: plainColors,
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      now: () => performance.now(),
    });
    return { code, ...written };
  }

  it('says of a job whose system answers only in the strict preset', async () => {
    write({
      'package.json': '{ "name": "app", "dependencies": { "openai": "^6.0.0", "bullmq": "^5.0.0" } }',
      'src/ask.ts': `import { Worker } from 'bullmq';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

new Worker('questions', async (job) => {
  await client.responses.create({ model: 'gpt-5', input: job.data.question, max_output_tokens: 500 });
});
`,
    });
    const rulesIn = async (preset: string) => {
      const { diagnostics } = JSON.parse((await seawall(`check --preset ${preset} --format json`)).out);
      return diagnostics.map(({ rule }: { readonly rule: string }) => rule);
    };
    assert.ok((await rulesIn('strict')).includes('unguarded-call'));
    assert.ok(!(await rulesIn('recommended')).includes('unguarded-call'));
  });

  it('checks and repairs components, alone and as part of the project', async () => {
    const component = (options: string) =>
      `<template>\r\n  <button @click="ask">Ask</button>\r\n</template>\r\n\r\n<script setup>\r\nimport OpenAI from 'openai';\r\n\r\nconst client = new OpenAI(${options});\r\nconst ask = () => client.responses.create({ model: 'gpt-6-luna', input: 'Why?' });\r\n</script>\r\n`;
    write({ 'package.json': '{ "name": "app", "dependencies": { "vue": "^3.5.0" } }', 'src/Ask.vue': component('') });
    for (const line of ['check', 'check src/Ask.vue'])
      assert.match((await seawall(line)).out, /missing-timeout src\/Ask\.vue:8:16[\s\S]*Vue only logs what an async handler rejects with/);
    assert.match((await seawall('explain src/Ask.vue:9')).out, /Vue only logs/);
    await seawall('check --fix --unsafe --rule missing-timeout src/Ask.vue');
    assert.equal(readFileSync(`${root}/src/Ask.vue`, 'utf8'), component('{ timeout: 30_000 }'));
  });

  it('refuses a wrapper that is not there', async () => {
    const config = '{\n  "wrappers": [\n    { "module": "./src/ask", "export": "aks", "operation": "chat" }\n  ]\n}';
    write({ 'seawall.config.json': config });
    for (const line of ['check', 'check --fix', 'inventory', 'explain src/ask.ts:8']) {
      const { code, err } = await seawall(line);
      assert.equal(code, 2, line);
      assert.match(err, /seawall\.config\.json:3:40: "wrappers\.0\.export": "\.\/src\/ask" has no export "aks": did you mean "ask"\?/);
    }
    write({ 'seawall.config.json': config.replace('aks', 'ask') });
    assert.match((await seawall('inventory')).out, /ask\b/);
  });

  it('reports, and fails the run', async () => {
    const { code, out, err } = await seawall('check');
    assert.equal(err, '');
    assert.match(out, /warning missing-timeout src\/ask\.ts:3:16\n/);
    assert.match(out, /Looked at \d+ files?, parsed 1: 1 LLM call \(1 OpenAI SDK\)/);
    assert.equal(code, 1);
  });

  it('tolerates as many warnings as it is told to', async () => {
    assert.equal((await seawall('check --rule missing-timeout --max-warnings 1')).code, 0);
    assert.equal((await seawall('check --rule missing-timeout --max-warnings 0')).code, 1);
    assert.match((await seawall('check --max-warnings many')).err, /needs a number/);
  });

  it('keeps to the schemas of its JSON', async () => {
    assertValid('check', JSON.parse((await seawall('check --format json')).out));
    assertValid('inventory', JSON.parse((await seawall('inventory --format json')).out));
  });

  it('says the same wherever in the project it runs', async () => {
    const [{ diagnostics: here }, { diagnostics: there }] = [
      JSON.parse((await seawall('check --format json')).out),
      JSON.parse((await seawall('check --format json', 'src')).out),
    ];
    assert.equal(here[0].file, 'src/ask.ts');
    assert.equal(there[0].file, 'ask.ts');
    assert.equal(here[0].fingerprint, there[0].fingerprint);
  });

  it('reports on the paths that were asked for only', async () => {
    write({ 'other/ask.ts': UNBOUNDED });
    const { diagnostics } = JSON.parse((await seawall('check --format json other')).out);
    assert.deepEqual([...new Set(diagnostics.map(({ file }: { file: string }) => file))], ['other/ask.ts']);
  });

  it('looks at the whole workspace of a file that is named from outside', async () => {
    const client = "import OpenAI from 'openai';\nexport const client = new OpenAI({ timeout: 20_000 });\n";
    const use =
      "import { client } from '@shop/llm';\nexport const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });\n";
    write({
      'outside/shop/package.json': '{ "name": "shop", "workspaces": ["packages/*"] }',
      'outside/shop/packages/llm/package.json': '{ "name": "@shop/llm", "main": "index.ts" }',
      'outside/shop/packages/llm/index.ts': client,
      'outside/shop/packages/api/package.json': '{ "name": "@shop/api" }',
      'outside/shop/packages/api/ask.ts': use,
    });
    const { out, err } = await seawall('explain shop/packages/api/ask.ts:2', 'outside');
    assert.equal(err, '');
    assert.match(out, /^client\.responses\.create shop\/packages\/api\/ask\.ts:2/);
  });

  it('never calls a project without calls clean', async () => {
    write({ 'src/ask.ts': 'export const a = 1;\n' });
    const { code, out } = await seawall('check');
    assert.match(out, /^No LLM calls found\./);
    assert.equal(code, 0);
  });

  it('obeys the config, and the rule flag over it', async () => {
    write({ 'seawall.config.json': '{ "rules": { "missing-timeout": "off" } } // We trust them.' });
    assert.doesNotMatch((await seawall('check')).out, /missing-timeout/);
    assert.match((await seawall('check --rule missing-timeout')).out, /missing-timeout/);
  });

  it('does not run on a broken config', async () => {
    write({ 'seawall.config.json': '{\n  "rules": { "missing-timout": "off" }\n}' });
    const { code, out, err } = await seawall('check');
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /seawall\.config\.json:2:14: there is no rule "missing-timout"\. Did you mean "missing-timeout"\?/);
  });

  it('shows repairs without writing them', async () => {
    const { code, out, err } = await seawall('check --rule missing-timeout --fix --unsafe --dry-run');
    assert.match(out, /^--- a\/src\/ask\.ts\n\+\+\+ b\/src\/ask\.ts\n@@ /);
    assert.match(out, /^-const client = new OpenAI\(\);\n\+const client = new OpenAI\(\{ timeout: 30_000 \}\);$/m);
    assert.match(err, /Would apply 1 repair in 1 file; nothing was written/);
    assert.equal(code, 1);
    assert.equal(readFileSync(path.join(root, 'src/ask.ts'), 'utf8'), UNBOUNDED);
  });

  it('writes repairs, after which nothing is left of them', async () => {
    assert.match((await seawall('check --rule missing-timeout --fix --unsafe')).out, /Applied 1 repair in 1 file/);
    assert.match(readFileSync(path.join(root, 'src/ask.ts'), 'utf8'), /new OpenAI\(\{ timeout: 30_000 \}\)/);
    assert.doesNotMatch((await seawall('check')).out, /missing-timeout/);
  });

  it('explains a call and a rule, and says where calls are', async () => {
    assert.match((await seawall('explain src/ask.ts:7')).out, /^client\.responses\.create src\/ask\.ts:7:26\nOpenAI SDK/);
    assert.match((await seawall('explain missing-timeout')).out, /^# missing-timeout/);
    const { code, err } = await seawall('explain src/ask.ts:1');
    assert.equal(code, 2);
    assert.match(err, /there is no LLM call at src\/ask\.ts:1\nThis file has calls at line 7/);
  });

  const MISTAKES: readonly (readonly [line: string, said: RegExp])[] = [
    ['check nowhere', /there is no file or folder nowhere/],
    ['check package.json', /package\.json is neither TypeScript nor JavaScript/],
    ['check --rule missing-timout', /there is no rule "missing-timout"\nDid you mean missing-timeout\?/],
    ['check --config none.json', /there is no config file none\.json/],
    ['check --dry-run', /--dry-run goes with --fix/],
    ['check --fix --dry-run --format json', /--dry-run prints a diff/],
    ['explain', /explain takes one rule or one place/],
    ['explain missing-timout', /Did you mean missing-timeout\?/],
    ['explain src/ask.ts', /is a file: say which line/],
  ];
  for (const [line, said] of MISTAKES) {
    it(`does not run: seawall ${line}`, async () => {
      const { code, out, err } = await seawall(line);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, said);
    });
  }
});
