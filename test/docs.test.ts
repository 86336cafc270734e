import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';
import { DEFAULT_MANIFEST } from './fixture.js';

const folder = join(import.meta.dirname, '..', 'docs', 'rules');

interface Example {
  readonly isIncorrect: boolean;
  readonly code: string;
}

describe('docs/rules', () => {
  it('has a page for each rule and no other', () => {
    assert.deepEqual(
      readdirSync(folder).sort(),
      rules.map(({ id }) => `${id}.md`),
    );
  });

  for (const page of readdirSync(folder).sort()) {
    const id = basename(page, '.md');
    const examples = readExamples(readFileSync(join(folder, page), 'utf8'));

    it(`${id} shows both sides`, () => {
      assert.ok(examples.some(({ isIncorrect }) => isIncorrect));
      assert.ok(examples.some(({ isIncorrect }) => !isIncorrect));
    });

    examples.forEach(({ isIncorrect, code }, index) => {
      it(`${id}: example ${index + 1} ${isIncorrect ? 'is reported' : 'is clean'}`, async () => {
        const found = await findRules(code, id);
        assert.equal(found.includes(id), isIncorrect, `${code}\nreported: ${found.join(', ') || 'nothing'}`);
      });
    });
  }
});

/** The fenced blocks under the headings with ❌ and ✅; the other blocks of a page show settings and directives. */
function readExamples(page: string): readonly Example[] {
  return page.split(/^#{2,3} /m).flatMap((section) => {
    if (!/^[❌✅]/u.test(section)) return [];
    const blocks = section.matchAll(/^```ts\n(.*?)^```$/gms);
    return [...blocks].map(([, code = '']) => ({ isIncorrect: section.startsWith('❌'), code }));
  });
}

/** As everybody has it, and the page's own rule switched on. */
async function findRules(code: string, id: string): Promise<readonly string[]> {
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'off';
  const path = /^\/\/ (\S+\.tsx?)\n/.exec(code)?.[1] ?? 'example.ts';
  const files = { '/app/package.json': JSON.stringify(DEFAULT_MANIFEST), [`/app/${path}`]: code };
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const host = createMemoryHost(files, ['/app']);
  const { diagnostics } = await createSeawall({
    host,
    catalog,
    rules,
    config: { ...DEFAULT_CONFIG, rules: { [id]: severity === 'off' ? 'information' : severity } },
    loadParser,
    today: () => '2026-11-26',
  }).inspect();
  return diagnostics.map(({ rule }) => rule);
}
