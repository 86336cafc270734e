import type { Credential } from '../analysis/calls.js';
import { defineRule, type Fix, type Problem } from '../analysis/rule.js';

export default defineRule({
  id: 'hardcoded-key',
  summary: "A provider's secret key that stands in the code",
  why: 'Whoever reads the repository, a fork, a backup or the built bundle can spend on the key, and it stays in the history after it is taken out of the code. Bots look for such keys and use them within minutes.',
  category: 'security',
  question: 'What is given away?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [798, 540],
  owasp: { 2025: ['LLM02'], 2026: ['LLM02'] },
  messages: {
    found:
      'A secret key of {provider} (`{text}`) stands in the code, where everybody who reads it can spend on it. Revoke it, since it stays in the history, and read its successor from the environment.',
  },
  *checkClient({ credentials, isClientCode }) {
    for (const key of credentials) if (key.kind === 'literal') yield toProblem(key, isClientCode ? [] : toFixes(key));
  },
  *checkFile({ keys }) {
    for (const key of keys) yield toProblem(key, []);
  },
});

function toProblem({ file, span, provider, text }: Credential, fixes: readonly Fix[]): Problem<'found'> {
  return { at: { file, span }, message: 'found', data: { provider: provider ?? 'the provider', text }, fixes };
}

/** Only where a client takes it is it certain that a variable, which may be undefined, may stand there. */
function toFixes({ file, span, variable }: Credential): readonly Fix[] {
  if (variable === null) return [];
  return [
    {
      title: `Read the key from process.env.${variable}`,
      applicability: 'safe',
      intention: { kind: 'replace-expression', file, expression: span, code: `process.env.${variable}` },
    },
  ];
}
