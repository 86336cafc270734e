import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { Site } from '../../analysis/calls.js';
import { createMemoryHost } from '../../analysis/host.js';
import { plainColors } from '../../cli/colors.js';
import { createPlaces } from '../../cli/places.js';
import { reportSarif } from '../../cli/reporters/sarif.js';
import { run } from '../../cli/run.js';
import { toSlashes } from '../../host/paths.js';
import { EMPTY, INSPECTION, reportOf, TIMEOUT } from './sample.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The schema of OASIS, which that package ships. It names draft 4 of JSON Schema, of which it uses nothing that later drafts read differently. */
const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
/** Of the formats only the one that we write is worth a check. */
const isSarif = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { uri: true, 'uri-reference': /^(?:[\w\-.~!$&'()*+,;=:@/?]|%[\dA-F]{2})*$/, 'date-time': true },
}).compile(schema);

describe('SARIF', () => {
  it('keeps to the schema of SARIF 2.1.0', () => {
    assertSarif(reportSarif(reportOf(INSPECTION)));
    assertSarif(reportSarif(reportOf(EMPTY)));
    assertSarif(reportSarif(reportOf({ ...INSPECTION, brokenRules: [{ rule: 'r', error: 'boom' }] })));
  });

  it('keeps to it in a whole run, with findings of every rule', async () => {
    const { runs } = assertSarif(await check('examples/support-bot'));
    assert.ok(runs[0].results.length > 5);
  });

  it('keeps to it where nothing is found', async () => {
    const { runs } = assertSarif(await check('examples/support-bot-repaired'));
    assert.deepEqual(runs[0].results, []);
  });

  it('writes file names as addresses', () => {
    const file = '/app/src/[id]/a b#c?100%/größe.ts';
    const at: Site = { file, span: [0, 3] };
    const places = createPlaces(createMemoryHost({ [file]: 'ask();\n' }), '/app');
    const inspection = { ...EMPTY, diagnostics: [{ ...TIMEOUT, at }] };
    const { runs } = assertSarif(reportSarif({ inspection, places, fixed: null }));
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    assert.equal(decodeURIComponent(uri), 'src/[id]/a b#c?100%/größe.ts');
  });

  it('is refused when something is amiss', () => {
    assert.ok(!isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }));
  });
});

function assertSarif(text: string) {
  const log = JSON.parse(text);
  const isValid: boolean = isSarif(log);
  assert.ok(isValid, JSON.stringify(isSarif.errors, null, 2));
  return log;
}

async function check(folder: string): Promise<string> {
  let written = '';
  await run(['check', '--format', 'sarif'], {
    cwd: toSlashes(path.join(root, folder)),
    width: 100,
    colors: plainColors,
    out: (text) => {
      written += text;
    },
    err: (text) => assert.fail(text),
    now: () => 0,
  });
  return written;
}
