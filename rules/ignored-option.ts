import type { OptionMisuse } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';

export default defineRule({
  id: 'ignored-option',
  summary: 'An option that this version of the SDK does not read',
  why: 'SDKs rename and move their options between versions, and in JavaScript and through spreads nothing says so. A cap, a limit or a number of retries that stands in the code and is not read is worse than none: everybody believes in it.',
  category: 'config',
  question: 'Will this model and this SDK do what the code asks of them?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [628, 1164],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    ignored: '`{name}` does nothing here: {why}. Whoever relies on it for {calls} relies on nothing.',
    misplaced: '`{name}` stands in the wrong place: {why}. Here it is sent to the provider as a parameter, and does not hold.',
  },
  *check({ misuses }) {
    for (const misuse of misuses) {
      if (misuse.kind === 'rejected' || misuse.kind === 'refused') continue;
      yield {
        at: misuse.property ?? misuse.at,
        message: misuse.kind,
        data: { name: misuse.name, why: misuse.why },
        fixes: toFixes(misuse),
      };
    }
  },
});

function toFixes({ property, name, rename, move, rewrite }: OptionMisuse): readonly Fix[] {
  if (property === null) return [];
  const { file, span } = property;
  if (rename !== null) {
    const title = `Call \`${name}\` \`${rename}\``;
    return [{ title, applicability: 'safe', intention: { kind: 'rename-property', file, property: span, name: rename } }];
  }
  if (rewrite !== null) {
    const title = `Say it with \`${rewrite.name}\``;
    return [{ title, applicability: 'unsafe', intention: { kind: 'replace-property', file, property: span, ...rewrite } }];
  }
  if (move === null || move.at.file !== file) return [];
  const { at, argument, members } = move;
  return [
    {
      title: `Move \`${name}\` to where it is read`,
      applicability: 'safe',
      intention: { kind: 'move-property', file, property: span, call: at.span, argument, members },
    },
  ];
}
