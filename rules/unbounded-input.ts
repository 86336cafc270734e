import type { LlmCall } from '../analysis/calls.js';
import type { PromptPart } from '../analysis/prompts.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode, toList } from '../analysis/words.js';

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
      '{taken} goes from a request into the prompt at any length: who sends it decides the price of {calls}, up to the whole context of the model. Refuse what is longer than you mean to pay for.',
    several:
      '{taken} go from a request into the prompt at any length: who sends them decides the price of {calls}, up to the whole context of the model. Refuse what is longer than you mean to pay for.',
  },
  *check(call) {
    const unbounded = call.prompt.parts.filter(({ isUnbounded }) => isUnbounded);
    // The same text may stand in a prompt more than once.
    const parts = [...new Map(unbounded.map((one) => [toIdentity(one), one] as const).toReversed()).values()].toReversed();
    for (const first of parts) {
      const alike = parts.filter((part) => toPlace(part) === toPlace(first));
      if (alike[0] === first) yield toProblem(call, first, alike);
    }
  },
});

const MOST = '8_000';
/** A conversation holds many texts, and the answers to them. */
const MOST_OF_LIST = '100_000';

function toIdentity({ code, source }: PromptPart): string {
  return `${source.file}:${source.span[0]}:${code}`;
}

/** What goes into one statement is refused there together; where nothing can be refused, what one place of a request brings into one file. */
function toPlace({ file, source, length }: PromptPart): string {
  return length === null ? `${source.file}:${source.span[0]} ${file}` : `${length.file}:${length.statement[0]}`;
}

/** More than these are counted. */
const MOST_NAMED = 3;

function toProblem({ callee, calleeText }: LlmCall, { file, span, source }: PromptPart, parts: readonly PromptPart[]) {
  const codes = [...new Set(parts.map(({ code }) => code))];
  const named = codes.length > MOST_NAMED + 1 ? codes.slice(0, MOST_NAMED) : codes;
  const taken = toList([...named.map(toCode), ...(named.length < codes.length ? [`${codes.length - named.length} more`] : [])]);
  return {
    at: { file, span },
    message: codes.length > 1 ? ('several' as const) : ('unbounded' as const),
    data: { taken },
    related: [
      { ...source, text: 'it comes from the request here' },
      ...parts.slice(1).map((part) => ({ file: part.file, span: part.span, text: `${toCode(part.code)} goes in here` })),
      { ...callee, text: `the model is asked by ${toCode(calleeText)}` },
    ],
    fixes: toFixes(parts.flatMap(({ length }) => length ?? [])),
  };
}

type Length = NonNullable<PromptPart['length']>;

function toFixes(lengths: readonly Length[]): readonly Fix[] {
  const [first] = lengths;
  return first ? [toFix(first, [...new Set(lengths.map(({ code }) => code))])] : [];
}

/** `a.length`, and of several `${a}${b}`.length. */
function toLength(codes: readonly string[]): string {
  const [only = '', ...others] = codes;
  if (others.length === 0) return only;
  return `\`${codes.map((code) => `\${${code.slice(0, -'.length'.length)}}`).join('')}\`.length`;
}

function toFix({ file, span }: Length, codes: readonly string[]): Fix {
  const most = codes.some((one) => one.startsWith('JSON.stringify(')) ? MOST_OF_LIST : MOST;
  const code = toLength(codes);
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
