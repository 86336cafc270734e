import { type LlmCall, type Site, UNLIMITED } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** No task that people give an agent takes so many steps; a loop that goes wrong does. */
const MOST_STEPS = 1_000;

export default defineRule({
  id: 'unbounded-agent-loop',
  summary: 'An agent that goes on for as long as the model wants',
  why: 'A model that calls the same tool again and again, because the tool fails or its answer is misread, does so until somebody notices the bill. Each turn sends the whole history once more, so the cost of a turn grows with every turn.',
  category: 'bounds',
  question: 'What can it cost, and what ends it?',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [835, 770],
  owasp: { 2025: ['LLM10', 'LLM06'], 2026: ['LLM06'] },
  messages: {
    loop: 'Only the answer of {callee} ends this loop, so a model that keeps calling tools runs for ever, and each turn costs more than the one before. Count the turns and stop at a number.',
    recursion:
      'Only the answer of {callee} ends this recursion, so a model that keeps calling tools runs for ever, and each turn costs more than the one before. Hand on how many turns are left, and stop at none.',
    default:
      'Nothing ends {callee} but the model: {sdk} caps no steps by itself, so an agent that goes wrong runs until somebody notices. Set a cap to what a task may take.',
    off: 'The cap on the steps of {callee} is switched off, so an agent that goes wrong runs until somebody notices. Set it to what a task may take.',
    steps:
      'The limit of {steps} steps for {callee} is none: an agent that goes wrong runs until somebody notices. Set it to what a task may take.',
  },
  *check({ callee, calleeText, sdkTitle, timeout, limits: { endlessLoop, steps } }) {
    const data = { callee: toCode(calleeText), sdk: sdkTitle, steps: steps.state === 'known' ? String(steps.value) : '' };
    if (endlessLoop) {
      yield {
        at: callee,
        message: endlessLoop.kind,
        data,
        related: [{ ...endlessLoop, text: endlessLoop.kind === 'loop' ? 'the loop' : 'it begins again here' }],
        fixes: endlessLoop.kind === 'loop' ? [toFix(endlessLoop)] : [],
      };
    }
    if (steps.state !== 'known' || !isNone(steps.value)) return;
    const [place] = steps.evidence;
    const isDefault = place?.source === 'sdk-default';
    if (isDefault && ENDS.has(timeout.state)) return;
    yield {
      at: isDefault ? callee : (place ?? callee),
      message: isDefault ? 'default' : steps.value === UNLIMITED ? 'off' : 'steps',
      severity: isDefault ? 'warning' : 'error',
      data,
    };
  },
});

const SUGGESTED_TURNS = '20';

function toFix({ file, span }: Site): Fix {
  return {
    title: `Stop after ${SUGGESTED_TURNS} turns`,
    applicability: 'has-placeholders',
    intention: { kind: 'count-loop', file, loop: span, counter: 'turns', most: SUGGESTED_TURNS },
  };
}

/** Somebody, or a timer, can end it; or perhaps. */
const ENDS: ReadonlySet<LlmCall['timeout']['state']> = new Set(['bounded', 'cancel-only', 'unknown']);

function isNone(steps: number | string): boolean {
  return steps === UNLIMITED || (typeof steps === 'number' && steps > MOST_STEPS);
}
