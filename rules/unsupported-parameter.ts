import type { OptionMisuse } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';

export default defineRule({
  id: 'unsupported-parameter',
  summary: 'A parameter that the model answers with an error',
  why: 'Reasoning models refuse sampling parameters and the old cap on tokens, and newer versions of an API refuse them for every model. The provider answers 400, which no retry mends; types allow it, so it shows when the request is sent.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [628],
  owasp: { 2025: [], 2026: [] },
  messages: {
    renamed: 'The provider answers {calls} with an error 400 because of `{name}`: {why}. Call it `{rename}`.',
    thrown: 'Because of `{name}` the SDK refuses {calls} every time and sends nothing: {why}. Stream the answer, or set a `timeout`.',
    refused: 'The provider answers {calls} with an error 400 because of `{name}`: {why}. Leave it out.',
  },
  *check({ misuses }) {
    for (const misuse of misuses) {
      if (misuse.kind !== 'rejected' && misuse.kind !== 'refused') continue;
      yield {
        at: misuse.property ?? misuse.at,
        message: toMessage(misuse),
        data: { name: misuse.name, why: misuse.why, rename: misuse.rename ?? '' },
        fixes: misuse.kind === 'refused' ? [] : toFixes(misuse),
      };
    }
  },
});

function toMessage({ kind, rename }: OptionMisuse): 'thrown' | 'refused' | 'renamed' {
  if (kind === 'refused') return 'thrown';
  return rename === null ? 'refused' : 'renamed';
}

function toFixes({ property, name, rename }: OptionMisuse): readonly Fix[] {
  if (property === null) return [];
  const { file, span } = property;
  if (rename === null)
    return [{ title: `Leave \`${name}\` out`, applicability: 'unsafe', intention: { kind: 'remove-property', file, property: span } }];
  return [
    {
      title: `Call \`${name}\` \`${rename}\``,
      applicability: 'safe',
      intention: { kind: 'rename-property', file, property: span, name: rename },
    },
  ];
}
