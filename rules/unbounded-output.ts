import type { LlmCall, RepairOption } from '../analysis/calls.js';
import { findOtherCaller, toAdviceForCaller, toCallerRelated, toCallOnWay } from '../analysis/omissions.js';
import { findAlternatives, standsUnread } from '../analysis/repair-options.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** Enough for some pages of text, and little enough to notice a runaway answer on the bill. */
const SUGGESTED_TOKENS = 4096;

export default defineRule({
  id: 'unbounded-output',
  summary: 'A model call that does not limit the length of its answer',
  why: "Without a cap an answer may run to the model's own maximum: tens of thousands of tokens, billed in full and waited for to the end. A prompt that makes the model repeat itself is enough, and whoever can write into the prompt can write one.",
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'information',
  presets: ['recommended', 'strict'],
  cwe: [770],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    shown:
      "Nothing limits the length of the answer to {calls}, so it may run to the model's own maximum, which is billed and waited for.{repair}",
    used: "Nothing limits the length of the answer to {calls}, and the program goes on with it: at the model's own maximum it is cut off in the middle of what is {use}.{repair}",
  },
  *check(call) {
    const { outputTokens } = call.limits;
    if (outputTokens.state !== 'absent' || call.isLocal || standsUnread(call.misuses, call.repair.maxOutputTokens)) return;
    const use = findUse(call);
    const caller = findOtherCaller(call, outputTokens.leftOutBy);
    for (const option of findOptions(call.repair.maxOutputTokens)) {
      const isOnClient = option?.target === 'client';
      yield {
        at: isOnClient ? option.at : call.callee,
        message: use === undefined ? 'shown' : 'used',
        severity: use === undefined ? 'information' : 'warning',
        data: {
          ...(caller && !isOnClient && { calls: toCallOnWay(caller) }),
          use: use ?? '',
          repair: caller && !isOnClient ? ` ${toAdviceForCaller(caller)}.` : toAdvice(option),
        },
        related: [
          ...(isOnClient ? [{ ...call.callee, text: `${toCode(call.calleeText)} asks by this client` }] : []),
          ...(caller ? [toCallerRelated(caller)] : []),
        ],
        // What stands at the call is what other callers give.
        fixes: option && (isOnClient || !outputTokens.leftOutBy) ? [toFix(option)] : [],
      };
    }
  },
});

function findOptions(options: readonly RepairOption[]): readonly (RepairOption | undefined)[] {
  return options.length === 0 ? [undefined] : findAlternatives(options);
}

function toAdvice(option: RepairOption | undefined): string {
  return option ? ` Set \`${option.members.at(-1)}\` to what you expect.` : '';
}

/** What the program does with the answer that a cut would spoil. */
function findUse({ output }: LlmCall): string | undefined {
  if (output.parses.length > 0) return 'parsed';
  return output.sinks.some(({ kind }) => kind === 'database-write') ? 'stored' : undefined;
}

function toFix({ at, argument, members }: RepairOption): Fix {
  return {
    title: `Limit the answer to ${SUGGESTED_TOKENS} tokens`,
    applicability: 'unsafe',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value: String(SUGGESTED_TOKENS) },
  };
}
