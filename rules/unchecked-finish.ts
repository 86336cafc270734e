import type { LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** Where half an answer does lasting harm. */
const LASTING_SINKS: Readonly<Record<string, string>> = {
  'database-write': 'stored',
  code: 'executed',
  shell: 'executed',
  sql: 'executed',
  money: 'acted upon',
};

export default defineRule({
  id: 'unchecked-finish',
  summary: 'An answer that is used without a look at how it ended',
  why: 'An answer that ran into the token limit, a filter or a refusal resolves like a whole one. Its text stops in the middle of a sentence or of a JSON object, or is empty, and only the finish reason says so.',
  category: 'output',
  question: 'What if the answer is cut short, empty or refused?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [252, 754],
  owasp: { 2025: ['LLM05'], 2026: ['LLM10'] },
  messages: {
    used: 'The answer of {callee} is {use}, and nobody looks at why it ended: at the token limit, or when a filter stops it, that is half an answer or none. Look at its finish reason first.',
    shown:
      'Nobody looks at why the answer of {callee} ended, so one that was cut off or refused is shown like a whole one. Look at its finish reason.',
    some: 'Not all that ask for the answer of {callee} look at why it ended, so one that was cut off or refused passes there for a whole one. Look at its finish reason where all of them get it.',
  },
  *check(call) {
    if (call.finish.state !== 'unchecked' || call.finish.isAside || call.output.state === 'unused') return;
    const isForSome = call.finish.isLookedAtElsewhere === true;
    const use = isForSome ? undefined : findUse(call);
    if (!isForSome && use === undefined && call.output.isOfWords) return;
    yield {
      at: call.callee,
      message: isForSome ? 'some' : use === undefined ? 'shown' : 'used',
      severity: use === undefined ? 'information' : 'warning',
      data: { callee: toCode(call.calleeText), use: use ?? '' },
      related: call.output.parses.map(({ file, span }) => ({ file, span, text: 'it is parsed here, whole or not' })),
      fixes: toFixes(call),
    };
  },
});

function findUse({ output }: LlmCall): string | undefined {
  if (output.parses.length > 0) return 'parsed';
  return output.sinks.flatMap(({ kind, isTurn }) => (isTurn ? [] : (LASTING_SINKS[kind] ?? [])))[0];
}

const ACTION = "throw new Error('The answer was cut off at the token limit')";

function toFixes({ finish: { repair } }: LlmCall): readonly Fix[] {
  if (!repair) return [];
  return [
    {
      title: 'Refuse an answer that was cut off',
      applicability: 'has-placeholders',
      intention: {
        kind: 'after-answer',
        file: repair.file,
        call: repair.span,
        part: repair.part,
        code: `if (${repair.test}) ${ACTION}`,
        hole: ACTION,
      },
    },
  ];
}
