import type { Injection, LlmCall } from './calls.js';
import type { Problem } from './rule.js';
import { toCode } from './words.js';

const LONGEST = 60;

/** The problems of a rule on one kind of injection: at what is handed over, with the call that the text comes from. */
export function* toInjectionProblems<MessageId extends string>(
  call: LlmCall,
  kind: Injection['kind'],
  message: MessageId,
): Iterable<Problem<MessageId>> {
  for (const injection of call.injections) {
    if (injection.kind !== kind) continue;
    yield {
      at: { file: injection.file, span: injection.span },
      message,
      data: { what: toWhat(injection), sink: toCode(injection.text) },
      related: [{ ...call.callee, text: `the text comes from ${toCode(call.calleeText)}` }],
    };
  }
}

function toWhat({ written, part }: Injection): string {
  if (part !== null) return `What the model wrote as ${toCode(part)}`;
  return written.length > LONGEST || written.includes('`') ? "A text with the model's answer in it" : toCode(written);
}
