import { afterAnswer } from './after-answer.js';
import { appendCall } from './append-call.js';
import { appendCatch } from './append-catch.js';
import { checkOwn } from './check-own.js';
import { checkStatus } from './check-status.js';
import { countLoop } from './count-loop.js';
import { fallbackInHandler } from './fallback-in-handler.js';
import { insertAwait } from './insert-await.js';
import { insertBefore } from './insert-before.js';
import type { Intention, TextEdit } from './intention.js';
import { limitConcurrency } from './limit-concurrency.js';
import { recordInHandler } from './record-in-handler.js';
import { removeComment } from './remove-comment.js';
import { moveProperty, removeProperty, renameProperty, replaceExpression, replaceProperty, replaceString } from './replace.js';
import { requote } from './requote.js';
import { reword } from './reword.js';
import { setOption } from './set-option.js';
import { settleAll } from './settle-all.js';
import { type Draft, parseSource, type Source } from './source.js';
import { suppress } from './suppress.js';
import { validateParse } from './validate-parse.js';
import { wrapInTry } from './wrap-in-try.js';

export type { Intention, TextEdit } from './intention.js';

/**
 * The edits of one repair, from the current text of the intention's file. Empty when the place has changed beyond recognition,
 * when the repair is already there, or when it cannot be written without changing what the rest of the program means.
 */
export function toTextEdits(intention: Intention, text: string): readonly TextEdit[] {
  const source = parseSource(intention.file, text);
  const drafts = mergeInsertions(draftEdits(requote(intention, source), source));
  return isWithinScript(drafts, source) ? drafts.map((draft) => ({ file: intention.file, ...draft })) : [];
}

/** Scripts of a component may be modules of their own, and outside of them stands no code. */
function isWithinScript(drafts: readonly Draft[], { component }: Source): boolean {
  if (component === undefined || drafts.every(({ text }) => text.startsWith('<!--') || /^[ \t]*<!--/.test(text))) return true;
  return component.scripts.some(([start, end]) => drafts.every(({ span }) => start <= span[0] && span[1] <= end));
}

type Replacement = Extract<
  Intention,
  { kind: 'replace-expression' | 'replace-string' | 'rename-property' | 'remove-property' | 'move-property' | 'replace-property' }
>;

function draftEdits(intention: Intention, source: Source): readonly Draft[] {
  switch (intention.kind) {
    case 'set-option':
      return setOption(intention, source);
    case 'wrap-in-try':
      return wrapInTry(intention, source);
    case 'insert-await':
      return insertAwait(intention, source);
    case 'append-catch':
      return appendCatch(intention, source);
    case 'validate-parse':
      return validateParse(intention, source);
    case 'fallback-in-handler':
      return fallbackInHandler(intention, source);
    case 'record-in-handler':
      return recordInHandler(intention, source);
    case 'reword':
      return reword(intention, source);
    case 'append-call':
      return appendCall(intention, source);
    case 'check-status':
      return checkStatus(intention, source);
    case 'check-own':
      return checkOwn(intention, source);
    case 'after-answer':
      return afterAnswer(intention, source);
    case 'count-loop':
      return countLoop(intention, source);
    case 'settle-all':
      return settleAll(intention, source);
    case 'limit-concurrency':
      return limitConcurrency(intention, source);
    case 'insert-before':
      return insertBefore(intention, source);
    case 'remove-comment':
      return removeComment(intention, source);
    case 'suppress':
      return suppress(intention, source);
    default:
      return draftReplacement(intention, source);
  }
}

/** Those that write one expression or property in another's place. */
function draftReplacement(intention: Replacement, source: Source): readonly Draft[] {
  switch (intention.kind) {
    case 'replace-expression':
      return replaceExpression(intention, source);
    case 'replace-string':
      return replaceString(intention, source);
    case 'rename-property':
      return renameProperty(intention, source);
    case 'remove-property':
      return removeProperty(intention, source);
    case 'move-property':
      return moveProperty(intention, source);
    case 'replace-property':
      return replaceProperty(intention, source);
  }
}

/** Editors disagree on the order of two insertions at one offset, so they become one. */
function mergeInsertions(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    const previous = merged.at(-1);
    if (previous !== undefined && previous.span[1] === draft.span[0]) {
      merged[merged.length - 1] = join(previous, draft);
    } else {
      merged.push(draft);
    }
  }
  return merged;
}

function join(first: Draft, second: Draft): Draft {
  const shifted = (second.placeholders ?? []).map(([start, end]) => [start + first.text.length, end + first.text.length] as const);
  const placeholders = [...(first.placeholders ?? []), ...shifted];
  return {
    span: [first.span[0], second.span[1]],
    text: first.text + second.text,
    ...(placeholders.length > 0 && { placeholders }),
  };
}
