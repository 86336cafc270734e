import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';

/** What people type, whole and half done: everything that can end a statement too early or swallow the next one. */
const TYPED = [
  ...[
    'x',
    ' ',
    '\n',
    ';',
    '.',
    ',',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '"',
    "'",
    '`',
    '${',
    '/',
    '/*',
    '*/',
    '//',
    '=',
    '=>',
    '?',
    '!',
  ],
  ...[
    'await ',
    'async ',
    'return ',
    'const a = 1;',
    'var b = client;',
    'function inner() {}\n',
    'try {',
    '} catch {}',
    'if (x) {',
    'export ',
  ],
  ...[
    'client',
    'new OpenAI()',
    'answer = null',
    'JSON.parse(text)',
    "require('openai')",
    'throw error;',
    '// seawall-ignore-next-line x\n',
  ],
];

interface Keystroke {
  /** A fraction of the text's length. */
  readonly at: number;
  readonly deleted: number;
  readonly typed: string;
}

const KEYSTROKE: fc.Arbitrary<Keystroke> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.integer({ min: 0, max: 3 }),
  typed: fc.constantFrom(...TYPED, ''),
});

const FOLDER = join(import.meta.dirname, '..', 'examples', 'support-bot');
const PROJECT = readProject(FOLDER);
const SOURCES = Object.keys(PROJECT).filter((path) => path.endsWith('.ts'));

describe('a file that somebody types in', () => {
  it('is understood as if it were read for the first time', async () => {
    const session = fc.record({ path: fc.constantFrom(...SOURCES), keys: fc.array(KEYSTROKE, { minLength: 1, maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(session, async ({ path, keys }) => {
        const files = { ...PROJECT };
        const living = open(files);
        await living.inspect();
        for (const key of keys) {
          files[path] = press(files[path] ?? '', key);
          living.update([path]);
          await living.inspect([path]);
          assert.deepEqual(await listFindings(living), await listFindings(open(files)), JSON.stringify(files[path]));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  }).timeout(120_000);
});

function press(text: string, { at, deleted, typed }: Keystroke): string {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + typed + text.slice(offset + deleted);
}

async function listFindings(seawall: Seawall) {
  const { diagnostics, calls, files } = await seawall.inspect();
  return { diagnostics, calls, notAnalysed: files.notAnalysed };
}

function open(files: Readonly<Record<string, string>>): Seawall {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  return createSeawall({
    host: createMemoryHost(files, ['/app']),
    catalog,
    rules,
    config: { ...DEFAULT_CONFIG, preset: 'strict' },
    loadParser,
  });
}

function readProject(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  return Object.fromEntries(
    files.map((entry) => [
      join('/app', entry.parentPath.slice(folder.length), entry.name),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}
