import type { Handler, LlmCall } from '../analysis/calls.js';
import { defineRule, type Fix } from '../analysis/rule.js';
import { toCode, toFailure, toList } from '../analysis/words.js';

export default defineRule({
  id: 'absent-fallback',
  summary: 'A handled model call that leaves the user with nothing',
  why: 'The failure is caught, but every handler only passes it on. While the provider is down, which can last for hours, the feature is down with it, although a default, a cached answer or a second provider would have served.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [703],
  owasp: { 2025: ['LLM10'], 2026: ['LLM06'] },
  messages: {
    absent:
      'When {failure}, the code around {callee} only {does}, so the user gets nothing while the provider is down. Give a default or cached answer, or ask another model.',
    local:
      'When {failure}, the code around {callee} only {does}, so the user gets nothing where the model can not run. Give a default answer, or ask a model that runs elsewhere.',
  },
  *check(call) {
    const { errors, fallback } = call;
    if (errors.state !== 'handled' || fallback.state !== 'absent' || fallback.notNeeded !== null) return;
    // A call whose answer nobody uses asks only whether the provider is there.
    if (call.output.state === 'unused') return;
    if (isRepeatedForEver(call)) return;
    // An error that a handler hides is a fault of its own, and the worse one.
    const handlers = errors.handlers.filter(givesNothing);
    if (handlers.length === 0 || handlers.some(isSilent)) return;
    yield {
      at: call.callee,
      message: call.isLocal ? 'local' : 'absent',
      data: { callee: toCode(call.calleeText), failure: toFailure(call), does: toDeeds(handlers) },
      related: handlers.map(({ file, span, does }) => ({ file, span, text: `this handler only ${toDeed(does)}` })),
      fixes: [...toFixes(call, handlers), ...toModelFixes(call)],
    };
  },
});

/** Then there is no failure that anybody gets to see. */
function isRepeatedForEver({ retry }: LlmCall): boolean {
  return (
    retry.state === 'unbounded' &&
    retry.layers.some(
      ({ attempts, site, manner }) => attempts === null && site !== null && manner?.after !== 'status' && !manner?.looksAtError,
    )
  );
}

function givesNothing({ does }: Handler): boolean {
  return !does.yieldsValue && !does.callsAlternative;
}

function isSilent({ does }: Handler): boolean {
  return does.empty || !(does.records || does.rethrows || does.answersError);
}

function toDeeds(handlers: readonly Handler[]): string {
  return toList([...new Set(handlers.map(({ does }) => toDeed(does)))]);
}

function toDeed(does: Handler['does']): string {
  if (does.rethrows) return 'throws the error on';
  return does.answersError ? 'answers an error' : 'records the error';
}

/**
 * The innermost `catch` is where the value of the call is still wanted, unless it has answered the request with the error already. Where it
 * is one of several ways that the failure can take, it would mend only that one.
 */
function toFixes({ site, fallback }: LlmCall, [handler, ...others]: readonly Handler[]): readonly Fix[] {
  if (handler?.kind !== 'catch' || handler.file !== site.file || handler.does.answersError || handler.givesBy === null) return [];
  if (fallback.refusesEmpty || (others.length > 0 && !handler.does.rethrows)) return [];
  return [
    {
      title: 'Give a fallback value in the handler',
      applicability: 'has-placeholders',
      intention: { kind: 'fallback-in-handler', file: handler.file, handler: handler.span, givesBy: handler.givesBy },
    },
  ];
}

/** Which model it is, is left to the author. */
function toModelFixes({ fallback: { repair } }: LlmCall): readonly Fix[] {
  if (repair === null) return [];
  const { file, span, code } = repair;
  const intention =
    repair.by === 'call'
      ? ({ kind: 'append-call', file, expression: span, code } as const)
      : ({ kind: 'set-option', file, call: span, argument: repair.argument, members: repair.members, value: code } as const);
  return [{ title: 'Ask a second model when this one fails', applicability: 'has-placeholders', intention }];
}
