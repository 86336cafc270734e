import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMemoryHost, createOverlayHost } from '../../analysis/host.js';
import { createSeawall } from '../../analysis/index.js';
import type { Applicability } from '../../analysis/rule.js';
import type { Inspection, Seawall } from '../../analysis/seawall.js';
import { catalog } from '../../catalog/index.js';
import type { Project } from '../../cli/project.js';
import { repair } from '../../cli/repair.js';
import { rules } from '../../rules/index.js';
import { compareTexts, rewrite, tryRepair } from '../../scripts/repairs/trial.js';
import { type Fixture, listFixtures } from '../fixture.js';
import { config, type Files, loadParser, openFixture, today, toPlain } from './fixture-repository.js';

const fixtures = fileURLToPath(new URL('../rules', import.meta.url));
const GRADES: readonly (readonly Applicability[])[] = [['safe'], ['safe', 'unsafe'], ['safe', 'unsafe', 'has-placeholders']];

describe('the repairs that rules offer', () => {
  for (const rule of readdirSync(fixtures)) {
    it(`of ${rule} mend what they were offered for and spoil nothing`, async () => {
      const failures: string[] = [];
      for (const fixture of listFixtures(path.join(fixtures, rule))) failures.push(...(await proveEach(fixture, rule)));
      assert.deepEqual(failures, []);
    });

    it(`beside those of ${rule} can all be made together, and come to an end`, async () => {
      const failures: string[] = [];
      for (const fixture of listFixtures(path.join(fixtures, rule))) failures.push(...(await proveTogether(fixture)));
      assert.deepEqual(failures, []);
    });
  }
});

/** Of each repair by itself: see `scripts/repairs/trial.ts`. */
async function proveEach(fixture: Fixture, rule: string): Promise<readonly string[]> {
  const files = toPlain(fixture);
  const repository = openFixture(files);
  const windows = openFixture(toWindows(files));
  const { diagnostics } = await repository.seawall.inspect();
  const alike = (await windows.seawall.inspect()).diagnostics;
  const failures: string[] = [];
  for (const [index, diagnostic] of diagnostics.entries()) {
    if (diagnostic.rule !== rule) continue;
    for (const [number, fix] of diagnostic.fixes.entries()) {
      const attempt = await tryRepair(repository, diagnostics, diagnostic, fix);
      const otherFix = alike[index]?.fixes[number];
      const twin = otherFix && Object.fromEntries(rewrite(windows, await windows.seawall.edits(otherFix)));
      const isAlike = JSON.stringify(toWindows(Object.fromEntries(attempt.texts))) === JSON.stringify(twin);
      const all = [...attempt.failures, ...(isAlike ? [] : ['is another with Windows line ends'])];
      failures.push(...all.map((failure) => `${fixture.name}: ${fix.title}: ${failure}`));
    }
  }
  return failures;
}

/** Of all repairs of a grade and of those before it, round after round as `--fix` makes them. */
async function proveTogether(fixture: Fixture): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const grades of GRADES) {
    const project = toProject(toPlain(fixture));
    const { inspection, files } = await repair(project, grades);
    const spoiled = files.flatMap(({ file, before, after }) => compareTexts(file, before, after, countDirectives(before)));
    const isDone = !(await isMore(project.seawall, inspection, grades));
    failures.push(...[...spoiled, ...(isDone ? [] : ['never comes to an end'])].map((one) => `${fixture.name}: ${grades.at(-1)}: ${one}`));
  }
  return failures;
}

async function isMore(seawall: Seawall, { diagnostics }: Inspection, grades: readonly Applicability[]): Promise<boolean> {
  const left = diagnostics.flatMap(({ fixes }) => fixes).filter(({ applicability }) => grades.includes(applicability));
  for (const fix of left) if ((await seawall.edits(fix)).length > 0) return true;
  return false;
}

/** Comments that may be taken away as being of no use. */
function countDirectives(text: string): number {
  return text.match(/seawall-ignore/g)?.length ?? 0;
}

function toWindows(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll(/\r?\n/g, '\r\n')]));
}

function toProject(files: Files): Project {
  const changes = new Map<string, string>();
  const host = createOverlayHost(createMemoryHost(files, ['/app']), (file) => changes.get(file));
  const seawall = createSeawall({ host, catalog, rules, config, loadParser, today });
  return { host, changes, config, files: undefined, refuseProblems: async () => {}, seawall };
}
