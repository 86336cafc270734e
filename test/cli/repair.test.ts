import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_CONFIG } from '../../analysis/config.js';
import type { TextEdit } from '../../analysis/edit/intention.js';
import { createMemoryHost, createOverlayHost } from '../../analysis/host.js';
import type { Applicability, Diagnostic } from '../../analysis/rule.js';
import type { Project } from '../../cli/project.js';
import { applyEdits, repair, writeChanges } from '../../cli/repair.js';
import { EMPTY, TIMEOUT } from './sample.js';

const FILE = '/app/a.ts';

describe('repair', () => {
  it('applies from the end, so that offsets stay true, and keeps Windows line ends', () => {
    const edits: TextEdit[] = [
      { file: FILE, span: [0, 1], text: 'x' },
      { file: FILE, span: [3, 3], text: 'y\nz\n' },
    ];
    assert.equal(applyEdits('a\r\nb', edits), 'x\r\ny\r\nz\r\nb');
  });

  it('repeats until nothing is left, and leaves overlapping repairs to the next round', async () => {
    const { project, inspections } = fake('old old', (text) =>
      [...text.matchAll(/old/g)].map(({ index }) => ({ file: FILE, span: [index, text.length], text: `done${text.slice(index + 3)}` })),
    );
    const { fixes, files } = await repair(project, ['safe']);
    assert.equal(fixes, 2);
    assert.equal(inspections(), 3);
    assert.deepEqual(files, [{ file: FILE, before: 'old old', after: 'done done' }]);
  });

  it('ends even when repairs never do', async () => {
    const { project } = fake('a', () => [{ file: FILE, span: [0, 0], text: 'a' }]);
    const { files } = await repair(project, ['safe']);
    assert.equal(files[0]?.after, 'a'.repeat(11));
  });

  it('applies no other grade than those that were asked for', async () => {
    const { project } = fake('a', () => [{ file: FILE, span: [0, 0], text: 'b' }], 'unsafe');
    assert.deepEqual((await repair(project, ['safe'])).files, []);
  });

  it('writes what changed and keeps a byte order mark', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'seawall-repair-'));
    const file = path.join(folder, 'a.ts');
    writeFileSync(file, '\uFEFFold');
    writeChanges({ inspection: EMPTY, fixes: 1, files: [{ file, before: 'old', after: 'new' }] });
    assert.equal(readFileSync(file, 'utf8'), '\uFEFFnew');
    rmSync(folder, { recursive: true });
  });
});

/** A project whose every edit that `findEdits` sees in the text is one finding with one repair. */
function fake(text: string, findEdits: (text: string) => readonly TextEdit[], applicability: Applicability = 'safe') {
  const changes = new Map<string, string>();
  const host = createOverlayHost(createMemoryHost({ [FILE]: text }), (file) => changes.get(file));
  const read = () => host.readText(FILE) ?? '';
  let count = 0;
  const toDiagnostic = (_: TextEdit, index: number): Diagnostic => ({
    ...TIMEOUT,
    fixes: [{ title: String(index), applicability, intention: TIMEOUT.fixes[0]!.intention }],
  });
  const project: Project = {
    host,
    changes,
    config: DEFAULT_CONFIG,
    refuseProblems: async () => {},
    files: undefined,
    seawall: {
      inspect: async () => {
        count++;
        return { ...EMPTY, diagnostics: findEdits(read()).map(toDiagnostic) };
      },
      update: () => {},
      edits: async ({ title }) => findEdits(read()).slice(Number(title), Number(title) + 1),
    },
  };
  return { project, inspections: () => count };
}
