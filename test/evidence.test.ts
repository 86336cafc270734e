import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Evidence, Knowledge, LlmCall } from '../analysis/calls.js';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { plainColors } from '../cli/colors.js';
import { createPlaces } from '../cli/places.js';
import { toExplanation } from '../cli/reporters/explanation.js';
import { toProfile } from '../server/profile.js';
import { type Fixture, listFixtures } from './fixture.js';

/** What is only the absence of something has no place to lead to. */
const ABSENCES = new Set(['absent', 'unchecked', 'free-text', 'unused', 'not-applicable']);
const WIDE = 100_000;

describe('every claim explains itself', () => {
  for (const folder of [
    'profiles/fixtures',
    'rules/unguarded-call',
    'rules/missing-timeout',
    'rules/stacked-retries',
    'rules/unvalidated-output',
  ])
    for (const fixture of listFixtures(join(import.meta.dirname, folder))) it(`${folder}/${fixture.name}`, () => checkReasons(fixture));
});

async function checkReasons({ files }: Fixture): Promise<void> {
  const host = createMemoryHost(files, ['/app']);
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const { calls } = await createSeawall({ host, catalog, rules: [], config: DEFAULT_CONFIG, loadParser }).inspect();
  const places = createPlaces(host, '/app');
  for (const call of calls) {
    const explained = toExplanation(call, [], places, { colors: plainColors, width: WIDE });
    const shown = toProfile(call);
    for (const { field, state, reasons } of toClaims(call)) {
      const at = `${field} ${state} of ${call.calleeText} in ${call.callee.file}`;
      assert.ok(reasons.length > 0 || ABSENCES.has(state), `nothing says why: ${at}`);
      for (const reason of reasons) {
        assert.ok(explained.includes(reason), `explain does not say "${reason}": ${at}`);
        assert.ok(
          shown.some(({ text, evidence }) => text.includes(reason) || evidence.some((one) => one.text === reason)),
          `hover does not say "${reason}": ${at}`,
        );
      }
    }
  }
}

interface Claim {
  readonly field: string;
  readonly state: string;
  readonly reasons: readonly string[];
}

function toClaims({ model, errors, timeout, retry, fallback, output, finish, limits }: LlmCall): readonly Claim[] {
  const toTexts = (evidence: readonly Pick<Evidence, 'text'>[]) => evidence.map(({ text }) => text);
  const toKnown = (field: string, knowledge: Knowledge<unknown> | { readonly state: 'not-applicable' }): Claim => ({
    field,
    state: knowledge.state,
    reasons: knowledge.state === 'known' ? toTexts(knowledge.evidence) : knowledge.state === 'unknown' ? [knowledge.reason] : [],
  });
  return [
    toKnown('model', model),
    {
      field: 'errors',
      state: errors.state,
      reasons: [...toTexts(errors.path), ...toTexts(errors.evidence), ...(errors.note === null ? [] : [errors.note])],
    },
    { field: 'timeout', state: timeout.state, reasons: toTexts(timeout.evidence) },
    { field: 'retry', state: retry.state, reasons: toTexts(retry.evidence) },
    { field: 'fallback', state: fallback.state, reasons: toTexts(fallback.evidence) },
    { field: 'output', state: output.state, reasons: toTexts([...output.evidence, ...output.sinks]) },
    { field: 'finish', state: finish.state, reasons: toTexts(finish.evidence) },
    toKnown('output tokens', limits.outputTokens),
    toKnown('steps', limits.steps),
    toKnown('concurrency', limits.concurrency),
  ];
}
