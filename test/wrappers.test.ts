import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { readConfig } from '../analysis/config-schema.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';

const LLM =
  'export const ask = async (question: string) => question;\nexport class Client {\n  ask(question: string) {\n    return ask(question);\n  }\n}\n';
const APP = "import { ask } from './llm';\n\nexport const run = () => ask('How?');\n";

describe('wrappers of the config', () => {
  it('are calls that the config alone tells of', async () => {
    const { calls } = await open({ '/app/llm.ts': LLM, '/app/app.ts': APP }, [{ module: './llm', export: 'ask' }]).inspect();
    assert.deepEqual(
      calls.map(({ calleeText, sdk, sdkTitle, package: from }) => [calleeText, sdk, sdkTitle, from]),
      [
        ['ask', './llm', 'ask()', './llm.ts'],
        ['ask', './llm', 'ask()', './llm.ts'],
      ],
    );
  });

  it('are found again after every edit', async () => {
    const files: Record<string, string> = { '/app/llm.ts': LLM, '/app/app.ts': APP };
    const seawall = open(files, [{ module: './llm', export: 'ask' }]);
    const count = async (path: string, text: string) => {
      files[path] = text;
      seawall.update([path]);
      return (await seawall.inspect()).calls.length;
    };
    assert.equal((await seawall.inspect()).calls.length, 2);
    assert.equal(await count('/app/llm.ts', `const first = () => 1;\n${LLM}`), 2);
    assert.equal(await count('/app/llm.ts', LLM.replace('ask = async', 'asked = async')), 0);
    assert.equal(await count('/app/llm.ts', LLM), 2);
    assert.equal(await count('/app/app.ts', `${APP}export const again = () => ask('Again?');\n`), 3);
  });

  const MISSING: readonly (readonly [module: string, name: string, setting: string, message: RegExp])[] = [
    ['./lmm', 'ask', 'module', /there is no file "\.\/lmm" in the project: name it from this config's folder/],
    ['@/llm', 'ask', 'module', /there is no file "@\/llm"/],
    ['./llm', 'asc', 'export', /"\.\/llm" has no export "asc": did you mean "ask"\?/],
    ['./llm', 'Client.aks', 'export', /"Client" has no method "aks": did you mean "ask"\?/],
  ];
  for (const [module, name, setting, message] of MISSING) {
    it(`says that ${name} of ${module} is missing`, async () => {
      const { wrapperProblems } = await open({ '/app/llm.ts': LLM }, [{ module, export: name }]).inspect();
      assert.deepEqual(
        wrapperProblems.map((problem) => [problem.index, problem.setting]),
        [[0, setting]],
      );
      assert.match(wrapperProblems[0]?.message ?? '', message);
    });
  }

  it('may be of a package that this project does not use', async () => {
    const { wrapperProblems, calls } = await open({ '/app/llm.ts': LLM }, [{ module: '@acme/llm', export: 'ask' }]).inspect();
    assert.deepEqual([wrapperProblems, calls], [[], []]);
  });
});

function open(files: Readonly<Record<string, string>>, wrappers: readonly object[]): Seawall {
  const reading = readConfig(JSON.stringify({ wrappers: wrappers.map((one) => ({ operation: 'chat', ...one })) }), []);
  assert.ok(reading.kind === 'config');
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const config = { ...DEFAULT_CONFIG, wrappers: reading.config.wrappers };
  return createSeawall({ host: createMemoryHost(files, ['/app']), catalog, rules: [], config, loadParser });
}
