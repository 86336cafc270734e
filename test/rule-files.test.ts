import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { QUESTIONS } from '../analysis/rule.js';
import { rules } from '../rules/index.js';

const root = join(import.meta.dirname, '..');
const ids = readdirSync(join(root, 'rules'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => basename(name, '.ts'))
  .sort();

describe('rule files', () => {
  it('are each in the index, under the name of the file', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      ids,
    );
  });

  for (const id of ids) {
    it(`${id} has fixtures and a page`, () => {
      assert.ok(existsSync(join(root, 'test', 'rules', id)));
      assert.ok(existsSync(join(root, 'docs', 'rules', `${id}.md`)));
    });
  }

  it('leave no question of the index without an answer', () => {
    const answered = new Set(rules.map(({ question }) => question));
    assert.deepEqual(
      QUESTIONS.filter((question) => !answered.has(question)),
      [],
    );
  });

  it('are short: 60 lines at the median, 80 for nine in ten, 100 at most', () => {
    const lengths = ids.map((id) => readFileSync(join(root, 'rules', `${id}.ts`), 'utf8').split('\n').length).sort((a, b) => a - b);
    assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) <= 60, lengths.join(' '));
    assert.ok((lengths[Math.floor(lengths.length * 0.9)] ?? 0) <= 80, lengths.join(' '));
    assert.ok((lengths.at(-1) ?? 0) <= 100, lengths.join(' '));
  });
});
