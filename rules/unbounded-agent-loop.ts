import type { Site } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** No task that people give an agent takes so many steps; a loop that goes wrong does. */
const MOST_STEPS = 1_000;

export default defineRule({
  id: 'unbounded-agent-loop',
  summary: 'An agent that goes on for as long as the model wants',
  why: 'A model that calls the same tool again and again, because the tool fails or its answer is misread, does so until somebody notices the bill. Each turn sends the whole history once more, so the cost of a turn grows with every turn.',
  category: 'bounds',
  severity: 'error',
  presets: ['recommended', 'strict'],
  cwe: [835, 770],
  owasp: { 2025: ['LLM10', 'LLM06'], 2026: ['LLM06'] },
  messages: {
    loop: 'Only the answer of {callee} ends this loop, so a model that keeps calling tools runs for ever, and each turn costs more than the one before. Count the turns and stop at a number.',
    steps:
      'The limit of {steps} steps for {callee} is none: an agent that goes wrong runs until somebody notices. Set it to what a task may take.',
  },
  *check({ callee, calleeText, limits: { endlessLoop, steps } }) {
    if (endlessLoop) {
      yield {
        at: callee,
        message: 'loop',
        data: { callee: toCode(calleeText), steps: '' },
        related: [{ ...endlessLoop, text: 'the loop' }],
        fixes: [toFix(endlessLoop)],
      };
    }
    const isNone = steps.state === 'known' && typeof steps.value === 'number' && steps.value > MOST_STEPS;
    if (isNone) {
      const [place] = steps.evidence;
      yield { at: place ?? callee, message: 'steps', data: { callee: toCode(calleeText), steps: String(steps.value) } };
    }
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
