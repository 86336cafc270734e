import type { LeftOut, LlmCall } from './calls.js';
import type { Related } from './rule.js';
import { toCode } from './words.js';

/** Of several callers of a helper, the one that leaves an option out, for messages; undefined where the call is that caller's own. */
export function findOtherCaller({ site }: LlmCall, leftOutBy: LeftOut | undefined): LeftOut | undefined {
  return leftOutBy && (leftOutBy.file !== site.file || leftOutBy.span[0] !== site.span[0]) ? leftOutBy : undefined;
}

/** `this call on the way from `ask``: takes the place of `{calls}`. */
export function toCallOnWay({ functionName }: LeftOut): string {
  return functionName === null ? 'this call on one of the ways to it' : `this call on the way from ${toCode(functionName)}`;
}

/** What to do where the option is written already and only this caller says nothing. */
export function toAdviceForCaller({ functionName }: LeftOut): string {
  return functionName === null
    ? 'Give one on every way, or write a default where none is given'
    : `Give one in ${toCode(functionName)} too`;
}

export function toCallerRelated(leftOutBy: LeftOut): Related {
  return { file: leftOutBy.file, span: leftOutBy.span, text: 'This caller leaves it out' };
}
