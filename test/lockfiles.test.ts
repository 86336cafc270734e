import assert from 'node:assert/strict';
import { createMemoryHost } from '../analysis/host.js';
import { createManifests } from '../analysis/link/files/manifests.js';

const manifest = (range: string, name = 'app') => JSON.stringify({ name, dependencies: { ai: range } });

/** The version of `ai` for a file of `/app/packages/web`, which declares it, under a lockfile of `/app`. */
function find(lockfile: string, text: string, range = '*'): string | null {
  const files = {
    '/app/package.json': manifest('^4.0.0'),
    '/app/packages/web/package.json': manifest(range, 'web'),
    [`/app/${lockfile}`]: text,
  };
  return createManifests(createMemoryHost(files), Object.keys(files)).findVersion('/app/packages/web/a.ts', 'ai');
}

const cases: readonly { readonly name: string; readonly file: string; readonly range?: string; readonly text: string }[] = [
  {
    name: 'npm, of the package itself',
    file: 'package-lock.json',
    text: '{ "packages": { "node_modules/ai": { "version": "4.1.0" }, "packages/web/node_modules/ai": { "version": "5.0.3" } } }',
  },
  { name: 'npm, of all', file: 'package-lock.json', text: '{ "packages": { "node_modules/ai": { "version": "5.0.3" } } }' },
  {
    name: 'npm, version 1',
    file: 'package-lock.json',
    text: '{\n  "lockfileVersion": 1,\n  "dependencies": {\n    "ai": {\n      "version": "5.0.3"\n    }\n  }\n}',
  },
  { name: 'npm, shrunk', file: 'npm-shrinkwrap.json', text: '{ "packages": { "node_modules/ai": { "version": "5.0.3" } } }' },
  {
    name: 'pnpm 9',
    file: 'pnpm-lock.yaml',
    text: "importers:\n  .:\n    dependencies:\n      ai:\n        specifier: ^4.0.0\n        version: 4.1.0\n  packages/web:\n    dependencies:\n      '@ai-sdk/openai':\n        specifier: '*'\n        version: 2.0.0(zod@4.0.0)\n      ai:\n        specifier: '*'\n        version: 5.0.3(zod@4.0.0)\n\npackages:\n\n  ai@4.1.0:\n    resolution: {}\n\n  ai@5.0.3:\n    resolution: {}\n",
  },
  {
    name: 'pnpm 5',
    file: 'pnpm-lock.yaml',
    text: 'importers:\n  .:\n    dependencies:\n      ai: 4.1.0\n  packages/web:\n    specifiers:\n      ai: "*"\n    dependencies:\n      ai: 5.0.3_zod@3.0.0\npackages:\n  /ai/4.1.0:\n    resolution: {}\n',
  },
  { name: 'pnpm 6, without parts', file: 'pnpm-lock.yaml', text: 'packages:\n  /ai@5.0.3(zod@3.0.0):\n    resolution: {}\n' },
  {
    name: 'yarn',
    file: 'yarn.lock',
    range: '^5.0.0',
    text: 'ai@^4.0.0:\n  version "4.1.0"\n\nai@^5.0.0, ai@^5.0.1:\n  version "5.0.3"\n',
  },
  {
    name: 'yarn, with a protocol',
    file: 'yarn.lock',
    range: '^5.0.0',
    text: '"ai@npm:^4.0.0":\n  version: 4.1.0\n\n"ai@npm:^5.0.0, ai@npm:^5.0.1":\n  version: 5.0.3\n',
  },
  { name: 'bun', file: 'bun.lock', text: '{ "packages": { "ai": ["ai@4.1.0", ""], "web/ai": ["ai@5.0.3", ""], } }' },
];

/** As `/app/packages/web` declares `ai`, which `/app/packages/ai` makes. */
function findLinked(range: string, text: string): string | null {
  const files = {
    '/app/package.json': '{}',
    '/app/packages/ai/package.json': '{ "name": "ai", "version": "5.0.3" }',
    '/app/packages/web/package.json': manifest(range, 'web'),
    '/app/pnpm-lock.yaml': text,
  };
  return createManifests(createMemoryHost(files), Object.keys(files)).findVersion('/app/packages/web/a.ts', 'ai');
}

describe('lockfiles', () => {
  it('pnpm, a link to a package of the workspace', () => {
    const chosen = (version: string) =>
      `importers:\n  packages/web:\n    dependencies:\n      ai:\n        specifier: latest\n        version: ${version}\n\npackages:\n`;
    assert.equal(findLinked('latest', chosen('link:../ai')), '5.0.3');
    assert.equal(findLinked('latest', chosen('4.1.0(zod@4.0.0)')), '4.1.0');
    assert.equal(findLinked('latest', chosen('link:../another')), null);
  });

  it('a link that is declared', () => {
    assert.equal(findLinked('link:../ai', ''), '5.0.3');
  });

  for (const { name, file, range, text } of cases) {
    it(name, () => assert.equal(find(file, text, range), '5.0.3'));
  }

  it('of another project above say nothing', () => {
    assert.equal(find('yarn.lock', '"ai@npm:^4.0.0":\n  version: 4.1.0\n', '^5.1.0'), '5.1.0');
  });

  it('that nobody can read leave what is declared', () => {
    assert.equal(find('bun.lockb', '', '~5.2.1'), '5.2.1');
  });
});
