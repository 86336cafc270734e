import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** For each folder what it must not import, and what it may: a rule that refuses everything would keep no layer. */
const LAYERS: readonly { readonly file: string; readonly refused: readonly string[]; readonly allowed: readonly string[] }[] = [
  {
    file: 'analysis/planted.ts',
    refused: [
      'node:fs',
      'fs',
      'vscode',
      'vscode-languageserver/node',
      'zod',
      'ts-morph',
      '@ts-morph/common',
      '../rules/index.js',
      '../catalog/index.js',
      '../host/paths.js',
    ],
    allowed: ['./catalog.js', './link/index.js'],
  },
  {
    file: 'analysis/extract/planted.ts',
    refused: ['node:fs', 'typescript', '../../rules/index.js', '../../server/main.js', '../../cli/run.js'],
    allowed: ['@ts-morph/common', '../facts.js'],
  },
  { file: 'analysis/link/planted.ts', refused: ['ts-morph', '@ts-morph/common', 'node:path'], allowed: ['../calls.js'] },
  {
    file: 'catalog/sdks/planted.ts',
    refused: ['../../rules/index.js', '../../host/paths.js', 'ts-morph', 'node:fs'],
    allowed: ['../../analysis/catalog.js'],
  },
  {
    file: 'rules/planted.ts',
    refused: ['ts-morph', '../catalog/index.js', '../host/paths.js', 'node:fs', 'vscode'],
    allowed: ['../analysis/rule.js'],
  },
  {
    file: 'host/planted.ts',
    refused: ['../rules/index.js', '../server/main.js', '../cli/run.js', 'vscode'],
    allowed: ['node:fs', '../analysis/host.js'],
  },
  {
    file: 'server/planted.ts',
    refused: ['vscode', '../client/extension.js', '../cli/run.js'],
    allowed: ['vscode-languageserver/node', '../rules/index.js', '../host/paths.js', 'node:fs'],
  },
  {
    file: 'cli/planted.ts',
    refused: ['vscode', 'vscode-languageserver/node', '../client/extension.js', '../server/main.js'],
    allowed: ['../rules/index.js', '../host/paths.js', 'node:fs'],
  },
  { file: 'cli/reporters/planted.ts', refused: ['../../client/extension.js', '../../server/main.js'], allowed: ['../places.js'] },
  {
    file: 'client/planted.ts',
    refused: ['../analysis/rule.js', '../rules/index.js', '../server/main.js', '../cli/run.js', '../host/paths.js'],
    allowed: ['vscode', 'vscode-languageclient/node'],
  },
];

describe('layers', () => {
  let refusals: ReadonlyMap<string, readonly string[]>;

  before(() => {
    refusals = lint(
      new Map([
        ...LAYERS.map(({ file, refused, allowed }) => [file, toImports([...refused, ...allowed])] as const),
        [OTHER_FORMS.file, OTHER_FORMS.code],
      ]),
    );
  });

  for (const { file, refused } of LAYERS) {
    it(`lint keeps those of ${path.dirname(file)}`, () => {
      assert.deepEqual(refusals.get(file), [...refused].sort());
    });
  }

  it('lint sees dynamic, type-only and re-exporting imports too', () => {
    assert.deepEqual(refusals.get(OTHER_FORMS.file), ['node:fs', 'node:net', 'node:os']);
  });

  it('the compiler knows no Node in the core', () => {
    assert.match(compileInCore('export const home = process.cwd();\n'), /Cannot find name 'process'/);
    assert.match(
      compileInCore("import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n"),
      /Cannot find (?:module|name) 'node:fs'/,
    );
    assert.equal(compileInCore('export const two = 1 + 1;\n'), '');
  });
});

const OTHER_FORMS = {
  file: 'rules/other-forms.ts',
  code: "import type { a } from 'node:fs';\nexport { b } from 'node:os';\nexport const c = () => import('node:net');\n",
};

function toImports(specifiers: readonly string[]): string {
  return specifiers.map((specifier, index) => `export * as planted${index} from '${specifier}';\n`).join('');
}

/** Plants the files in a tree of their own under the repository's lint config; gives each file's refused specifiers. */
function lint(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'seawall-layers-'));
  try {
    const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [file, code] of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github'],
      { cwd: folder, encoding: 'utf8' },
    );
    const found = [...stdout.matchAll(/^::error title=lint\/style\/noRestrictedImports,file=([^,]+),line=(\d+),/gm)];
    return new Map(
      [...files].map(([file, code]) => [
        file,
        readSpecifiers(
          code,
          found.filter(([, at = '']) => at.endsWith(`/${file}`)).map(([, , line]) => Number(line)),
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSpecifiers(code: string, lines: readonly number[]): readonly string[] {
  return lines.map((line) => /'([^']+)'\)?;$/.exec(code.split('\n')[line - 1] ?? '')?.[1] ?? `line ${line}`).sort();
}

/** Compiles one file as a part of the core. */
function compileInCore(code: string): string {
  const folder = mkdtempSync(path.join(root, 'out-planted-'));
  try {
    writeFileSync(path.join(folder, 'planted.ts'), code);
    const compilerOptions = {
      composite: false,
      incremental: false,
      noEmit: true,
      emitDeclarationOnly: false,
      rootDir: '.',
      tsBuildInfoFile: null,
    };
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../analysis/tsconfig.json', compilerOptions, include: ['planted.ts'], references: [] }),
    );
    return spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
