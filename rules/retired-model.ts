import type { ModelFacts } from '../analysis/calls.js';
import { defineRule, type Fix, type Severity } from '../analysis/rule.js';
import { toCode, toList } from '../analysis/words.js';

/** How long before its last day a model is reported. */
const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;

export default defineRule({
  id: 'retired-model',
  summary: 'A model that its provider has switched off, or soon will',
  why: 'From its last day on, a provider answers every request for a model with an error that no retry mends. The day is known months before, and nothing in the code changes on it, so it is found in production.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [477, 1104],
  owasp: { 2025: ['LLM03'], 2026: [] },
  messages: {
    gone: '{provider} switched `{id}`{unnamed} off on {day}, by its dates as of {asOf}: every request for it fails, whatever retries {calls} may have.{advice}',
    going:
      '{provider} switches `{id}`{unnamed} off on {day}, by its dates as of {asOf}: from then on every request for it fails, whatever retries {calls} may have.{advice}',
    contract:
      '{provider} switched `{id}` off on {day} for all who have no contract that says otherwise, by its dates as of {asOf}.{advice}',
    rerouted:
      '{provider} answers `{id}` with another model from {day} on, by its dates as of {asOf}, so what was tested is not what answers.{advice}',
  },
  *check({ modelFacts, modelChoices, callee }) {
    for (const facts of [...(modelFacts === null ? [] : [modelFacts]), ...modelChoices]) {
      const { id, at, provider, asOf, shutdownOn } = facts;
      const days = shutdownOn === null ? Number.POSITIVE_INFINITY : toDays(asOf, shutdownOn);
      if (!(days <= NOTICE_DAYS)) continue;
      const message = toMessage(facts, days);
      const unnamed = facts.byDefaultOf === undefined ? '' : `, which ${facts.byDefaultOf} asks for where no model is named,`;
      yield {
        at: at ?? callee,
        message,
        // What is asked for in some cases only fails in some cases only.
        severity: message === 'gone' && facts !== modelFacts && facts.byDefaultOf === undefined ? 'warning' : SEVERITIES[message],
        data: { id, provider, asOf, day: shutdownOn ?? '', advice: toAdvice(facts), unnamed },
        fixes: toFixes(facts),
      };
    }
  },
});

const SEVERITIES = { gone: 'error', going: 'warning', contract: 'warning', rerouted: 'information' } as const satisfies Record<
  string,
  Severity
>;

/** Both days are the provider's: nothing here knows today's. */
function toDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function toMessage({ end }: ModelFacts, days: number): keyof typeof SEVERITIES {
  if (end === 'rerouted') return 'rerouted';
  if (days > 0) return 'going';
  return end === 'contract' ? 'contract' : 'gone';
}

function toAdvice({ successor, refusedNext }: ModelFacts): string {
  if (successor === null) return '';
  const refused = refusedNext.length > 0 ? `, which does not take ${toList(refusedNext.map(toCode))}` : '';
  return ` It names \`${successor}\` in its place${refused}.`;
}

/** A repair that turns one error into another is none. */
function toFixes({ at, isTyped, byDefaultOf, successor, provider, refusedNext }: ModelFacts): readonly Fix[] {
  if (at === null || isTyped || byDefaultOf !== undefined || successor === null || refusedNext.length > 0) return [];
  return [
    {
      title: `Ask for \`${successor}\`, which ${provider} names in its place`,
      applicability: 'unsafe',
      intention: { kind: 'replace-string', file: at.file, literal: at.span, text: successor },
    },
  ];
}
