import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../rules/index.js';
import { toAgreement } from '../scripts/accuracy/agreement.js';
import { judgeRepository } from '../scripts/accuracy/judge.js';
import { type Labels, readLabels, toKey } from '../scripts/accuracy/labels.js';
import { type Report, toLine, toReport, toText } from '../scripts/accuracy/report.js';
import { inspectRoot, toRoot } from '../scripts/corpus.js';

const folder = join(import.meta.dirname, 'accuracy');
const fixtures = join(folder, 'fixtures');

describe('accuracy over labels', () => {
  let report: Report;

  before(async () => {
    const labels = readLabels(join(fixtures, 'labels.jsonl'));
    const inspected = await inspectRoot(toRoot(fixtures, 'someone/shop'), rules);
    report = toReport(judgeRepository('someone/shop', labels, inspected, new Set(rules.map(({ id }) => id))));
  });

  it('counts calls that are found, missed and listed wrongly, and no borderline', () => {
    const { right, missed, wrong } = report.calls;
    assert.deepEqual({ right, missed, wrong }, { right: 2, missed: 1, wrong: 1 });
  });

  it('compares each field that has a label', () => {
    assert.deepEqual(report.fields.errors, toTally({ right: 2 }));
    assert.deepEqual(report.fields.timeout, toTally({ wrong: 1 }));
    assert.deepEqual(report.fields.attempts, toTally({ right: 1 }));
    assert.deepEqual(report.fields.fallback, toTally({ bold: 1 }));
    assert.deepEqual(report.fields.finish, toTally({}));
  });

  it('tells findings that are right, wrong, missed and of rules that do not exist', () => {
    assert.deepEqual(report.rules['unguarded-call'], toTally({ right: 1 }));
    assert.deepEqual(report.rules['unvalidated-output'], toTally({ missed: 1 }));
    assert.equal(report.rules['retired-model']?.wrong, 1);
    assert.ok((report.rules['ungated-decision']?.missed ?? 0) + (report.rules['ungated-decision']?.planned ?? 0) === 1);
  });

  it('counts a finding on a client for the calls that use it', () => {
    assert.equal(report.rules['browser-exposed-key']?.right, 1);
    assert.equal(report.rules['browser-exposed-key']?.unjudged, 1);
  });

  it('says of each disagreement where it is, what was labeled, what was said, and why', () => {
    assert.ok(
      report.disagreements
        .map(toLine)
        .includes('someone/shop src/reply.ts:7:26 timeout: labeled none, said bounded (the time limit is mislabeled on purpose)'),
    );
    assert.match(toText(report), /^errors +2 +0 +0 +0 +100\.0 % +100\.0 %$/m);
  });
});

describe('labels', () => {
  it('are refused with the line that is none', () => {
    const source = join(mkdtempSync(join(tmpdir(), 'labels-')), 'labels.jsonl');
    writeFileSync(source, '{"repo":"a/b","path":"c.ts","complete":true}\n{"repo":"a/b","path":"c.ts","line":0}\n');
    assert.throws(() => readLabels(source), /labels\.jsonl:2: /);
  });

  it('of this repository are by the schema, each place once, and hold no code', () => {
    for (const name of [
      'labels.jsonl',
      'second-labels.jsonl',
      'fresh-labels.jsonl',
      'holdout-labels.jsonl',
      'blind-labels.jsonl',
      'former-1-labels.jsonl',
      'former-2-labels.jsonl',
    ]) {
      const source = join(folder, name);
      assert.ok(existsSync(source));
      const { calls } = readLabels(source);
      assert.equal(new Set(calls.map((call) => `${call.repo} ${toKey(call)}`)).size, calls.length);
      assert.ok(!readFileSync(source, 'utf8').includes('```'));
    }
  });
});

describe('agreement of two readers', () => {
  it('counts what both decided on', () => {
    const first: Labels = { calls: [{ ...place, fields: { errors: 'handled' }, rules: ['floating-call'], reason: '' }], files };
    const second: Labels = { calls: [{ ...place, fields: { errors: 'boundary' }, rules: ['floating-call'], reason: '' }], files };
    const text = toAgreement(first, second);
    assert.match(text, /^errors +0 +1 +0\.0 % +0$/m);
    assert.match(text, /^rules, to be reported +1 +0 +100\.0 % +0$/m);
    assert.match(text, /^a\/b c\.ts:1:1 errors: handled and boundary$/m);
  });

  it('counts calls that only one of them sees in files that both know completely', () => {
    const text = toAgreement({ calls: [{ ...place, reason: '' }], files }, { calls: [], files });
    assert.match(text, /^a\/b c\.ts:1:1 call: a call and none$/m);
  });
});

const place = { repo: 'a/b', path: 'c.ts', line: 1, column: 1 };
const files = [{ repo: 'a/b', path: 'c.ts', complete: true }];

function toTally(given: Partial<Report['calls']>): Report['calls'] {
  return { right: 0, wrong: 0, unknown: 0, bold: 0, missed: 0, unjudged: 0, planned: 0, ...given };
}
