import type { SafetyOff } from '../analysis/calls.js';
import { defineRule, type Problem } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'disabled-safety',
  summary: "A provider's filter, or the question before an agent acts, that is switched off",
  why: 'What was switched off for a trial stays off in production. Without the filter nothing but the model itself stands between a prompt and an answer that harms your users or your name; without the question an agent that was talked into something does it at once.',
  category: 'security',
  question: 'What can an answer do to the system?',
  severity: 'warning',
  presets: ['recommended', 'strict', 'security'],
  cwe: [693, 1188],
  owasp: { 2025: ['LLM05', 'LLM06'], 2026: ['LLM10'] },
  messages: {
    filter:
      '{setting} blocks nothing of this kind, whatever a prompt asks for and the model says. Choose the highest threshold that your own answers need, or filter answers yourself before anybody sees them.',
    permission:
      '{setting} lets the agent run every tool at once, also what a web page or a file has talked it into. Allow the tools that it needs by name, or run it where it can reach nothing of value.',
  },
  *checkFile({ safetyOff }) {
    for (const off of safetyOff.filter(({ of }) => of === 'permission')) yield toProblem(off, []);
    // One list sets the filter of each kind of harm.
    const filters = safetyOff.filter(({ of }) => of === 'filter');
    for (const filter of filters) {
      const alike = filters.filter(({ option }) => option === filter.option);
      if (alike[0] === filter) yield toProblem(filter, alike.slice(1));
    }
  },
});

function toProblem(off: SafetyOff, others: readonly SafetyOff[]): Problem<SafetyOff['of']> {
  const related = others.map((other) => ({ file: other.file, span: other.span, text: 'switched off here too' }));
  return { at: { file: off.file, span: off.span }, message: off.of, data: { setting: toSetting(off) }, related };
}

function toSetting({ option, value }: SafetyOff): string {
  return toCode(value === 'true' || value === 'false' ? `${option}: ${value}` : `${option}: '${value}'`);
}
