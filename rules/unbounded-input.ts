import type { LlmCall } from '../analysis/calls.js';
import type { PromptPart } from '../analysis/prompts.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'unbounded-input',
  summary: 'Text of a request in a prompt though nothing says how long it may be',
  why: 'Every token that goes in is paid for, and a request can be written by anybody. A single one may hold as much as the server takes, and what is longer than the context of the model fails only after it was sent.',
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'information',
  presets: ['strict', 'security'],
  cwe: [770, 400],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    unbounded:
      '{taken} goes from a request into the prompt at any length: who sends it decides what {calls} costs, up to the whole context of the model. Refuse what is longer than you mean to pay for.',
  },
  *check(call) {
    const unbounded = call.prompt.parts.filter(({ isUnbounded }) => isUnbounded);
    // The same text may stand in a prompt more than once.
    for (const part of new Map(unbounded.map((one) => [toIdentity(one), one] as const).toReversed()).values()) yield toProblem(call, part);
  },
});

const MOST = '8_000';
/** A conversation holds many texts, and the answers to them. */
const MOST_OF_LIST = '100_000';

function toIdentity({ code, source }: PromptPart): string {
  return `${source.file}:${source.span[0]}:${code}`;
}

function toProblem({ callee, calleeText }: LlmCall, { file, span, code, source, length }: PromptPart) {
  return {
    at: { file, span },
    message: 'unbounded' as const,
    data: { taken: toCode(code) },
    related: [
      { ...source, text: 'it comes from the request here' },
      { ...callee, text: `the model is asked by ${toCode(calleeText)}` },
    ],
    fixes: length === null ? [] : [toFix(length)],
  };
}

function toFix({ file, span, code }: NonNullable<PromptPart['length']>): Fix {
  const most = code.startsWith('JSON.stringify(') ? MOST_OF_LIST : MOST;
  return {
    title: `Refuse more than ${most.replace('_', ',')} characters`,
    applicability: 'has-placeholders',
    intention: {
      kind: 'insert-before',
      file,
      expression: span,
      code: `if (${code} > ${most}) throw new Error('The request is too long')`,
      hole: most,
    },
  };
}
