import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const link = path.resolve(import.meta.dirname, '../analysis/link');

/** From what knows least to what knows all; a folder reads only those before it. */
const ORDER = ['files', 'values', 'calls', 'options', 'failures', 'incoming', 'limits', 'clients', 'answers', 'prompts', 'profile'];

describe('folders of the linker', () => {
  it('are those that have a place in the order', () => {
    const folders = readdirSync(link, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    assert.deepEqual(folders.sort(), [...ORDER].sort());
  });

  for (const [rank, folder] of ORDER.entries())
    it(`${folder} reads nothing that comes after it`, () => {
      const known = ORDER.slice(0, rank + 1);
      const read = readdirSync(path.join(link, folder)).flatMap((file) => findReadFolders(path.join(link, folder, file)));
      assert.ok(read.length > 0 || folder === 'files');
      assert.deepEqual(
        read.filter((name) => !known.includes(name)),
        [],
      );
    });
});

/** The folders of the linker that a file imports; `.` is the linker's own. */
function findReadFolders(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, specifier]) => {
    const folder = path.relative(link, path.dirname(path.resolve(path.dirname(file), specifier ?? '')));
    const isOwn = folder === path.relative(link, path.dirname(file));
    return isOwn || folder.startsWith('..') ? [] : [folder || '.'];
  });
}
