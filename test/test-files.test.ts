import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';

const FILES = new Map([
  [
    '/app/src/ask.ts',
    `import OpenAI from 'openai';
const client = new OpenAI({ timeout: 20_000 });
export async function ask(input: string) {
  return client.responses.create({ model: 'gpt-6-luna', input, max_output_tokens: 500 });
}
`,
  ],
  ['/app/src/ask.test.ts', `import { ask } from './ask.js';\nsetTimeout(() => ask('hello'), 10);\n`],
  [
    '/app/test/live.ts',
    `import OpenAI from 'openai';\nawait new OpenAI().models.list();\nawait new OpenAI().responses.create({ model: 'gpt-5', input: 'hi' });\n`,
  ],
]);

describe('test files', () => {
  it('are left out, with what they call and how', async () => {
    const { calls, diagnostics, files } = await inspect(FILES, false);
    assert.deepEqual([files.scanned, files.tests], [1, 2]);
    assert.deepEqual(
      calls.map((call) => call.site.file),
      ['/app/src/ask.ts'],
    );
    assert.deepEqual(diagnostics, []);
  });

  it('are looked at on request', async () => {
    const { calls, diagnostics, files } = await inspect(FILES, true);
    assert.deepEqual([files.scanned, files.tests], [3, 0]);
    assert.deepEqual(
      calls.map((call) => call.site.file),
      ['/app/src/ask.ts', '/app/test/live.ts'],
    );
    assert.ok(diagnostics.some(({ rule, at }) => rule === 'unguarded-call' && at.file === '/app/src/ask.ts'));
  });

  it('are read where the project imports them', async () => {
    const imported = new Map([
      ['/app/test/client.ts', `import OpenAI from 'openai';\nexport const client = new OpenAI({ timeout: 20_000 });\n`],
      ['/app/src/ask.ts', `import { client } from '../test/client.js';\nawait client.responses.create({ model: 'gpt-5', input: 'hi' });\n`],
    ]);
    const { calls } = await inspect(imported, false);
    assert.deepEqual(
      calls.map(({ timeout }) => timeout.ms),
      [20_000],
    );
  });
});

function inspect(files: ReadonlyMap<string, string>, includeTests: boolean) {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const config = { ...DEFAULT_CONFIG, includeTests };
  return createSeawall({ host: createMemoryHost(Object.fromEntries(files), ['/app']), catalog, rules, config, loadParser }).inspect();
}
