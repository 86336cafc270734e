import type { FileProfile, Injection, LlmCall } from './calls.js';
import type { Problem, Related } from './rule.js';
import { toCode } from './words.js';

const LONGEST = 60;

/** The problems of a rule on one kind of injection: at what is handed over, with the call that the text comes from. */
export function* toInjectionProblems<MessageId extends string>(
  call: LlmCall,
  kind: Injection['kind'],
  message: MessageId,
): Iterable<Problem<MessageId>> {
  const source = { ...call.callee, text: `the text comes from ${toCode(call.calleeText)}` };
  for (const injection of call.injections) if (injection.kind === kind) yield toProblem(injection, message, source);
}

/** The same for what a model writes for a tool, or a page takes from a server, of which nobody can say which call it comes from. */
export function* toFileProblems<MessageId extends string>(
  { tools, received }: FileProfile,
  kind: Injection['kind'],
  message: MessageId,
): Iterable<Problem<MessageId>> {
  for (const { file, span, injections } of tools) {
    const source = { file, span, text: 'a model writes it for the tool that is made here' };
    for (const injection of injections) if (injection.kind === kind) yield toProblem(injection, message, source);
  }
  for (const { file, span, injections } of received) {
    const source = { file, span, text: 'what a model wrote comes in here' };
    for (const injection of injections) if (injection.kind === kind) yield toProblem(injection, message, source);
  }
}

function toProblem<MessageId extends string>(injection: Injection, message: MessageId, source: Related): Problem<MessageId> {
  return {
    at: { file: injection.file, span: injection.span },
    message,
    data: { what: toWhat(injection), sink: toCode(injection.text) },
    related: [source],
  };
}

function toWhat({ written, part }: Injection): string {
  if (part !== null) return `What the model wrote as ${toCode(part)}`;
  return written.length > LONGEST || written.includes('`') ? "A text with the model's answer in it" : toCode(written);
}
