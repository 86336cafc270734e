import assert from 'node:assert/strict';
import { ansiColors, findColors, plainColors } from '../../cli/colors.js';
import { createPlaces } from '../../cli/places.js';
import { toCodeFrame } from '../../cli/reporters/code-frame.js';
import { toExplanation } from '../../cli/reporters/explanation.js';
import { reportInventoryJson, reportJson } from '../../cli/reporters/json.js';
import { reportSarif } from '../../cli/reporters/sarif.js';
import { reportInventory } from '../../cli/reporters/table.js';
import { reportText } from '../../cli/reporters/text.js';
import { EMPTY, INSPECTION, places, reportOf, TIMEOUT, UNGUARDED } from './sample.js';
import { assertValid } from './schema.js';

const LAYOUT = { colors: plainColors, width: 80 };

describe('reporters', () => {
  describe('text', () => {
    const text = reportText(reportOf(INSPECTION), LAYOUT);

    it('shows a finding with its code, its reasons and its repair', () => {
      assert.ok(
        text.includes(`error unguarded-call src/triage.ts:6:23
  Nothing handles a failure of \`client.chat.completions.create\`: Express 4 does
  not wait for an async handler, so its rejection is lost. Catch it, and answer
  with something that the user can go on with.

  5 │ export async function triage(text: string) {
  6 │   const answer = await client.chat.completions.create({
    │                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  7 │     model: 'gpt-4o',

  → handler of app.post('/tickets') src/server.ts:5:1

  fix Wrap in try/catch (in the editor: needs your own values)`),
        text,
      );
    });

    it('closes with what was looked at and what was not', () => {
      assert.ok(
        text.endsWith(`
Found 1 error and 1 warning in 1 file.
Repairable: 1 with \`--fix --unsafe\` (look at them first: \`--dry-run\`).
Looked at 2 files, parsed 1: 1 LLM call (1 OpenAI SDK).
Not analyzed: 1 file
  src/vendor.js too large (12 MB)
`),
        text,
      );
    });

    it('never shows a project without calls as clean', () => {
      const empty = reportText(reportOf(EMPTY), LAYOUT);
      assert.match(empty, /^No LLM calls found\./);
      assert.doesNotMatch(empty, /Nothing to report/);
    });

    it('says so when calls are all in order', () => {
      assert.match(reportText(reportOf({ ...INSPECTION, diagnostics: [] }), LAYOUT), /^Nothing to report on 1 LLM call\.\n/);
    });

    it('names rules that failed', () => {
      assert.match(
        reportText(reportOf({ ...EMPTY, brokenRules: [{ rule: 'r', error: 'boom' }] }), LAYOUT),
        /Rule failed: r was skipped: boom/,
      );
    });

    it('has no line wider than the terminal', () => {
      const wide = text.split('\n').filter((line) => line.length > LAYOUT.width);
      assert.deepEqual(wide, []);
    });

    it('colors only what it is told to', () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject
      const sequence = /\u001b\[/;
      assert.doesNotMatch(text, sequence);
      assert.match(reportText(reportOf(INSPECTION), { ...LAYOUT, colors: ansiColors }), sequence);
    });
  });

  it('colors a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise', () => {
    assert.equal(findColors({}, true), ansiColors);
    assert.equal(findColors({}, false), plainColors);
    assert.equal(findColors({ NO_COLOR: '1', FORCE_COLOR: '1' }, true), plainColors);
    assert.equal(findColors({ NO_COLOR: '' }, true), ansiColors);
    assert.equal(findColors({ FORCE_COLOR: '1' }, false), ansiColors);
    assert.equal(findColors({ FORCE_COLOR: '0' }, true), plainColors);
    assert.equal(findColors({ TERM: 'dumb' }, true), plainColors);
  });

  describe('code frame', () => {
    const frame = (code: string, marked: string) => {
      const file = '/app/a.ts';
      const start = code.indexOf(marked);
      const inMemory = createPlaces({ readText: () => code }, '/app');
      return toCodeFrame({ file, span: [start, start + marked.length] }, inMemory, { ...LAYOUT, width: 60 }, (text) => text);
    };

    it('cuts a long line around the place', () => {
      const [line = '', carets = ''] = frame(`${'a'.repeat(500)} + call() + ${'b'.repeat(500)}`, 'call()');
      assert.ok(line.length <= 60 && line.includes('call()'));
      assert.equal(carets.indexOf('^'), line.indexOf('call()'));
    });

    it('counts wide characters as two columns', () => {
      const [, carets = ''] = frame("ask('質問', call())", 'call()');
      assert.equal(carets.indexOf('^'), '  1 │ '.length + "ask('質問', ".length + 2);
    });

    it('lets source text give the terminal no orders', () => {
      assert.ok(!frame('call("\u001b[2J\u202e")', 'call').join('').includes('\u001b'));
    });

    it('marks the first line of a place that has several', () => {
      assert.deepEqual(frame('f({\r\n  a,\r\n})', '{\r\n  a,\r\n}'), ['  1 │ f({', '    │   ^', '  2 │   a,']);
    });
  });

  it('prints the inventory as a table', () => {
    const table = reportInventory(reportOf(INSPECTION), LAYOUT);
    assert.match(
      table,
      /src\/triage\.ts\n {2}6:23 {2}client\.chat\.completions\.create {2}openai 6\.49\.0 {2}gpt-4o {2}unhandled {2}10 min \(SDK\) {2}3 attempts {2}absent/,
    );
  });

  it('explains a call with its evidence', () => {
    const text = toExplanation(INSPECTION.calls[0]!, [UNGUARDED], places, LAYOUT);
    assert.match(text, /errors +unhandled\n +Express 4 does not wait/);
    assert.match(text, /→ 10 min by default src\/triage\.ts:3:16/);
    assert.match(text, /Reported here:\n {2}unguarded-call/);
  });

  describe('json', () => {
    it('of check keeps to its schema', () => {
      assertValid('check', JSON.parse(reportJson(reportOf(INSPECTION))));
      assertValid('check', JSON.parse(reportJson(reportOf({ ...EMPTY, brokenRules: [{ rule: 'r', error: 'boom' }] }))));
    });

    it('of inventory keeps to its schema', () => {
      assertValid('inventory', JSON.parse(reportInventoryJson(reportOf(INSPECTION))));
    });

    it('counts lines and columns from 1', () => {
      const { diagnostics } = JSON.parse(reportJson(reportOf(INSPECTION)));
      const { file, line, column, endLine, endColumn } = diagnostics[0];
      assert.deepEqual(
        { file, line, column, endLine, endColumn },
        { file: 'src/triage.ts', line: 3, column: 16, endLine: 3, endColumn: 28 },
      );
    });

    it('leaves out numbers that are not known', () => {
      const { calls } = JSON.parse(reportInventoryJson(reportOf(INSPECTION)));
      assert.equal(calls[0].timeout.worstCaseMs, 1_800_000);
      assert.deepEqual(calls[0].limits.outputTokens, { state: 'unknown', reason: 'the options are spread' });
    });
  });

  it('writes SARIF with rules, fingerprints and what was not analyzed', () => {
    const { runs, version } = JSON.parse(reportSarif(reportOf(INSPECTION)));
    const [run] = runs;
    assert.equal(version, '2.1.0');
    const [timeout] = run.results;
    assert.equal(run.tool.driver.rules[timeout.ruleIndex].id, TIMEOUT.rule);
    assert.equal(timeout.level, 'warning');
    assert.deepEqual(timeout.partialFingerprints, { 'seawall/v1': TIMEOUT.fingerprint });
    assert.deepEqual(timeout.locations[0].physicalLocation.region, { startLine: 3, startColumn: 16, endLine: 3, endColumn: 28 });
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /too large/);
  });
});
