import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findConfig } from '../../host/config-file.js';
import { createDiskHost } from '../../host/disk-host.js';
import { toSlashes } from '../../host/paths.js';
import { rules } from '../../rules/index.js';

describe('disk host', () => {
  let root: string;
  beforeEach(() => {
    root = toSlashes(mkdtempSync(path.join(tmpdir(), 'seawall-host-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
  }
  const list = (folder = root) =>
    createDiskHost([folder])
      .listFiles()
      .map((file) => file.slice(root.length + 1));

  it('lists sources and what says how modules are found, sorted', () => {
    write({
      'b.ts': '',
      'a.mjs': '',
      'c.d.ts': '',
      'd.css': '',
      'e.tsx': '',
      'f.vue': '',
      'g.svelte': '',
      'h.astro': '',
      'package.json': '{}',
      'tsconfig.build.json': '{}',
      'data.json': '{}',
      'deno.jsonc': '{}',
      'import_map.json': '{}',
      'pnpm-workspace.yaml': '',
    });
    assert.deepEqual(list(), [
      'a.mjs',
      'b.ts',
      'deno.jsonc',
      'e.tsx',
      'f.vue',
      'g.svelte',
      'h.astro',
      'import_map.json',
      'package.json',
      'pnpm-workspace.yaml',
      'tsconfig.build.json',
    ]);
  });

  it('skips node_modules and .git, but reads inside them when asked', () => {
    write({ 'node_modules/x/package.json': '{"version":"1.0.0"}', 'node_modules/x/a.ts': '', '.git/hooks/a.js': '', 'a.ts': '' });
    assert.deepEqual(list(), ['a.ts']);
    assert.equal(createDiskHost([root]).readText(`${root}/node_modules/x/package.json`), '{"version":"1.0.0"}');
  });

  it('skips what git ignores, nested rules and exceptions included', () => {
    write({
      '.gitignore': 'dist/\n*.gen.ts\n/only-root.ts\n',
      'a.gen.ts': '',
      'dist/a.js': '',
      'only-root.ts': '',
      'pkg/only-root.ts': '',
      'pkg/dist/a.js': '',
      'pkg/.gitignore': '!keep.gen.ts\nlocal.ts\n',
      'pkg/keep.gen.ts': '',
      'pkg/local.ts': '',
      'local.ts': '',
    });
    assert.deepEqual(list(), ['local.ts', 'pkg/keep.gen.ts', 'pkg/only-root.ts']);
  });

  it('knows the rules of the repository around the folder', () => {
    write({
      '.git/HEAD': '',
      '.git/info/exclude': 'private.ts\n',
      '.gitignore': '*.gen.ts\n',
      'pkg/a.gen.ts': '',
      'pkg/private.ts': '',
      'pkg/a.ts': '',
    });
    assert.deepEqual(list(`${root}/pkg`), ['pkg/a.ts']);
  });

  it('looks into an ignored folder that was asked for', () => {
    write({ '.git/HEAD': '', '.gitignore': 'generated/\n', 'generated/a.ts': '' });
    assert.deepEqual(list(), []);
    assert.deepEqual(list(`${root}/generated`), ['generated/a.ts']);
  });

  it('does not run in circles', () => {
    write({ 'a/a.ts': '' });
    symlinkSync(root, path.join(root, 'a/again'));
    assert.deepEqual(list(), ['a/a.ts']);
  });

  it('reads text without a byte order mark and says why it does not read others', () => {
    write({
      'bom.ts': '\uFEFFa',
      'zero.ts': 'a\0b',
      'binary.ts': Buffer.from([0x47, 0x00, 0xe9]),
      'latin.ts': Buffer.from([0x61, 0xe9]),
      'large.ts': ' '.repeat(6 * 1024 * 1024),
    });
    const host = createDiskHost([root]);
    assert.equal(host.readText(`${root}/bom.ts`), 'a');
    // Whether it matters is seen by its text alone.
    assert.equal(host.readText(`${root}/zero.ts`), 'a\0b');
    const reasons = {
      'binary.ts': 'binary',
      'latin.ts': 'not UTF-8 text',
      'large.ts': 'too large (6 MB)',
      'none.ts': 'not readable (ENOENT)',
    };
    for (const [file, reason] of Object.entries(reasons)) {
      assert.equal(host.readText(`${root}/${file}`), undefined);
      assert.equal(host.explainUnread(`${root}/${file}`), reason);
    }
  });

  it('finds the nearest config upward', async () => {
    write({
      'seawall.config.jsonc': '// strict\n{ "preset": "strict", }',
      'a/package.json': '{ "name": "a" }',
      'b/package.json': '{ "seawall": { "preset": "security" } }',
      'c/package.json': '{ broken "seawall"',
    });
    const preset = async (folder: string) => (await findConfig(`${root}/${folder}`, rules)).config.preset;
    assert.equal(await preset('a'), 'strict');
    assert.equal(await preset('b'), 'security');
    assert.equal(await preset('c'), 'strict');
  });
});
