import type { LlmCall, RetryLayer, RetryManner } from '../analysis/calls.js';
import { defineRule, type Fix, type Problem } from '../analysis/rule.js';
import { toCode, toDuration } from '../analysis/words.js';

/** Of two attempts there is one pause, which can not grow, and one request too many. */
const SEVERAL = 3;

export default defineRule({
  id: 'retry-without-backoff',
  summary: 'A retry of the project that does not wait, or repeats what can not succeed',
  why: 'A provider that answers 429 or 529 needs time, and a retry that comes at once takes it away: all attempts are over within a second, while the limit counts each of them. And a wrong key or a request that is too long fails however often it is sent.',
  category: 'resilience',
  question: 'How often is the same asked again?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [799, 837],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    none: 'This {name} repeats {callee}{attempts} without a pause: all attempts are over before a 429 or 529 has passed, and each counts against the limit. Wait longer after each failure, and at least as long as `retry-after` says.',
    fixed:
      'This {name} repeats {callee}{attempts} after the same {pause} each time, so all who failed together come back together. Double the pause after each failure and add some chance.',
    blind:
      'This {name} repeats {callee}{attempts} whatever went wrong: a wrong key or a request that is too long (400, 401, 403) fails each time. Stop at errors that do not go away.',
  },
  *check(call) {
    if (call.isLocal) return;
    for (const layer of call.retry.layers) {
      const message = layer.manner && toMessage(call, layer, layer.manner);
      if (message && layer.site) yield toProblem(call, layer, message);
    }
  },
});

type Message = 'none' | 'fixed' | 'blind';

/** An SDK that tries again has waited by itself before its failure gets here. */
function toMessage(call: LlmCall, { attempts }: RetryLayer, { pause, looksAtError }: RetryManner): Message | null {
  // What is not known of the SDK may wait.
  const isInnermost = call.retry.state !== 'unknown' && (call.retry.layers[0]?.attempts ?? 1) < 2;
  if (isInnermost && pause === 'none') return 'none';
  if ((attempts ?? SEVERAL) < SEVERAL) return null;
  if (isInnermost && pause === 'fixed') return 'fixed';
  return looksAtError === false ? 'blind' : null;
}

function toProblem({ calleeText, callee }: LlmCall, { name, attempts, site, manner }: RetryLayer, message: Message): Problem<Message> {
  return {
    at: site ?? callee,
    message,
    severity: message === 'none' ? 'warning' : 'information',
    data: {
      name,
      callee: toCode(calleeText),
      attempts: attempts === null ? '' : ` up to ${attempts} times`,
      pause: manner?.pauseMs ? toDuration(manner.pauseMs) : 'pause',
    },
    related: [{ ...callee, text: 'this is repeated' }],
    fixes: message === 'none' ? toFixes(manner) : [],
  };
}

/** In ms, before the second attempt. */
const FIRST_PAUSE = '500';

function toFixes(manner: RetryManner | null): readonly Fix[] {
  if (!manner?.counted) return [];
  const { file, span, counter, first } = manner.counted;
  return [
    {
      title: 'Wait before each further attempt, longer each time',
      applicability: 'has-placeholders',
      intention: {
        kind: 'insert-before',
        file,
        expression: span,
        code: `if (${counter} > ${first}) await new Promise((resolve) => setTimeout(resolve, ${FIRST_PAUSE} * 2 ** ${counter}))`,
        hole: FIRST_PAUSE,
      },
    },
  ];
}
