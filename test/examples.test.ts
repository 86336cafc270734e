import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';

const examples = join(import.meta.dirname, '..', 'examples');

const COMMON_FAULTS = [
  'absent-fallback',
  'floating-call',
  'missing-timeout',
  'unguarded-call',
  'unguarded-json-parse',
  'unvalidated-output',
];

describe('examples', () => {
  it('support-bot shows what goes wrong most', async () => {
    const found = await findRules('support-bot');
    const missing = COMMON_FAULTS.filter((id) => !found.includes(id));
    assert.deepEqual(missing, []);
  });

  it('support-bot-repaired shows none', async () => {
    assert.deepEqual(await findRules('support-bot-repaired'), []);
  });
});

async function findRules(name: string): Promise<readonly string[]> {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const host = createMemoryHost(readProject(join(examples, name)), ['/app']);
  const { diagnostics } = await createSeawall({ host, catalog, rules, config: DEFAULT_CONFIG, loadParser }).inspect();
  return [...new Set(diagnostics.map(({ rule }) => rule))].sort();
}

function readProject(root: string): Record<string, string> {
  const sources = readdirSync(join(root, 'src')).map((name) => `src/${name}`);
  return Object.fromEntries(
    ['package.json', 'tsconfig.json', ...sources].map((path) => [`/app/${path}`, readFileSync(join(root, path), 'utf8')]),
  );
}
