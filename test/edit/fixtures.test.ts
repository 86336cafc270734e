import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CONFIG } from '../../analysis/config.js';
import { createMemoryHost, createOverlayHost } from '../../analysis/host.js';
import { createSeawall } from '../../analysis/index.js';
import type { Applicability } from '../../analysis/rule.js';
import type { Inspection, Seawall } from '../../analysis/seawall.js';
import { catalog } from '../../catalog/index.js';
import { createPlaces } from '../../cli/places.js';
import type { Project } from '../../cli/project.js';
import { repair } from '../../cli/repair.js';
import { rules } from '../../rules/index.js';
import { withRules } from '../../scripts/corpus.js';
import type { Repository } from '../../scripts/repairs/repository.js';
import { compareTexts, rewrite, tryRepair } from '../../scripts/repairs/trial.js';
import { writeNotes } from '../annotations.js';
import { type Fixture, isCode, listFixtures } from '../fixture.js';

type Files = Readonly<Record<string, string>>;

const fixtures = fileURLToPath(new URL('../rules', import.meta.url));
const config = { ...DEFAULT_CONFIG, ...withRules(rules), includeTests: true };
const loadParser = async () => (await import('../../analysis/parser.js')).createParser();
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
  const repository = open(files);
  const windows = open(toWindows(files));
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

/** The fixture without its annotations, which no author would write below a line. */
function toPlain({ files }: Fixture): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, isCode(file) ? writeNotes(text, []) : text]));
}

function toWindows(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll(/\r?\n/g, '\r\n')]));
}

function open(files: Files): Repository {
  let laid: ReadonlyMap<string, string> = new Map();
  const host = createOverlayHost(createMemoryHost(files, ['/app']), (file) => laid.get(file));
  const seawall = createSeawall({ host, catalog, rules, config, loadParser, today: () => '2026-11-26' });
  return {
    root: '/app',
    places: createPlaces(host, '/app'),
    seawall,
    read: (file) => host.readText(file) ?? '',
    lay(texts) {
      const changed = new Set([...laid.keys(), ...texts.keys()]);
      laid = texts;
      seawall.update([...changed]);
    },
  };
}

function toProject(files: Files): Project {
  const changes = new Map<string, string>();
  const host = createOverlayHost(createMemoryHost(files, ['/app']), (file) => changes.get(file));
  const seawall = createSeawall({ host, catalog, rules, config, loadParser, today: () => '2026-11-26' });
  return { host, changes, config, files: undefined, refuseProblems: async () => {}, seawall };
}
