import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../analysis/config.js';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { readConfig } from '../analysis/config-schema.js';
import type { TextEdit } from '../analysis/edit/intention.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Severity } from '../analysis/rule.js';
import type { Inspection, Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';
import { toNote, writeNotes } from './annotations.js';
import { checkWhole, compare, isUpdating, textOf } from './compare.js';
import { type Fixture, listFixtures } from './fixture.js';

const here = import.meta.dirname;

/** `// rules: a, b` in any file of a fixture runs these rules instead of the folder's own. */
const RULES = /^\/\/ rules: (.+)$/m;

for (const { id } of rules) {
  describe(`rules/${id}`, () => {
    for (const fixture of listFixtures(join(here, 'rules', id))) {
      it(fixture.name, () => checkRule(fixture, id));
    }
  });
}

describe('calls', () => {
  for (const fixture of listFixtures(join(here, 'calls', 'fixtures'))) {
    it(fixture.name, () => checkCalls(fixture));
  }
});

async function checkRule(fixture: Fixture, id: string): Promise<void> {
  const seawall = open(fixture, readRules(fixture) ?? [id]);
  const inspection = await seawall.inspect();
  // What this one reports is that a file was not read whole.
  if (id !== 'not-analysed') checkWhole(inspection);
  const actual = inspection.diagnostics.map(({ at, rule, severity, message }) => ({
    file: at.file,
    note: toNote(textOf(fixture, at.file), at.span, { label: rule, severity, text: message }),
  }));
  compare(fixture, actual);
  await checkFixes(fixture, seawall, inspection);
}

async function checkCalls(fixture: Fixture): Promise<void> {
  const inspection = await open(fixture, []).inspect();
  checkWhole(inspection);
  const actual = inspection.calls.map(({ callee, sdk, operation }) => ({
    file: callee.file,
    note: toNote(textOf(fixture, callee.file), callee.span, { label: 'call', severity: undefined, text: `${sdk} ${operation}` }),
  }));
  compare(fixture, actual);
}

function open(fixture: Fixture, ids: readonly string[]): Seawall {
  const usual = (severity: Severity): Severity => (severity === 'off' ? 'information' : severity);
  const severities = rules.map(({ id, severity }): [string, Severity] => [id, ids.includes(id) ? usual(severity) : 'off']);
  const config: Config = { ...DEFAULT_CONFIG, preset: 'strict', rules: Object.fromEntries(severities), wrappers: readWrappers(fixture) };
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  return createSeawall({ host: createMemoryHost(fixture.files, ['/app']), catalog, rules, config, loadParser, today: () => '2026-11-26' });
}

function readWrappers({ files }: Fixture): Config['wrappers'] {
  const reading = readConfig(files['/app/seawall.config.json'] ?? '{}', rules);
  assert.ok(reading.kind === 'config', JSON.stringify(reading));
  return reading.config.wrappers;
}

function readRules({ files }: Fixture): readonly string[] | undefined {
  const line = Object.values(files).flatMap((text) => RULES.exec(text)?.[1] ?? [])[0];
  return line?.split(',').map((id) => id.trim());
}

/** The first fix of the fixture's first diagnostic gives the text that stands in `<case>.fixed.ts`. */
async function checkFixes(fixture: Fixture, seawall: Seawall, { diagnostics }: Inspection): Promise<void> {
  const wanted = Object.entries(fixture.fixed);
  if (wanted.length === 0) return;
  const fix = diagnostics.flatMap(({ fixes }) => fixes)[0];
  assert.ok(fix, 'there is a .fixed file but no fix');
  const edits = await seawall.edits(fix);
  for (const [file, { path, text }] of wanted) {
    const fixed = apply(
      textOf(fixture, file),
      edits.filter((edit) => edit.file === file),
    );
    const plain = writeNotes(fixed, []);
    if (isUpdating) writeFileSync(path, plain);
    else assert.equal(plain, text);
  }
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((done, { span, text: inserted }) => done.slice(0, span[0]) + inserted + done.slice(span[1]), text);
}
