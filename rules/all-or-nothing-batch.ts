import type { Batch } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

/** Operations whose answers are cheap, or of no use one by one. */
const CHEAP: readonly string[] = ['embeddings', 'moderation', 'rerank', 'non-inference'];

export default defineRule({
  id: 'all-or-nothing-batch',
  summary: 'Several model calls of which one failure throws all answers away',
  why: 'Promise.all rejects with the first rejection. The other requests run on and are paid for, and their answers are thrown away; the next attempt pays for all of them again. The more elements, the surer is one failure among them.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [755],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    list: 'When the request for one element of {list} fails, Promise.all throws the answers for all others away, which are paid for all the same. Use Promise.allSettled and keep what came, or handle the failure of each element.',
    beside:
      'When one of the model calls in this Promise.all fails, the answers of the others are thrown away, which are paid for all the same. Use Promise.allSettled and keep what came, or handle the failure of each call.',
  },
  *check(call) {
    if (CHEAP.includes(call.operation)) return;
    for (const batch of call.batches) {
      yield {
        at: { file: batch.file, span: batch.span },
        message: batch.list === null ? 'beside' : 'list',
        data: { list: toCode(batch.list ?? '') },
        related: [{ ...call.callee, text: 'a failure of this call fails them all' }],
        fixes: toFixes(batch),
      };
    }
  },
});

function toFixes({ repair }: Batch): readonly Fix[] {
  if (repair === null) return [];
  const { file, span } = repair;
  return [
    {
      title: 'Keep the answers that came, and leave out the rest',
      applicability: 'unsafe',
      intention: { kind: 'settle-all', file, awaited: span },
    },
  ];
}
