import type { BindingId, ExpressionId, FunctionId, Span, Statement } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { isBlank, isEmpty, isReply } from './error-answers.js';

type Try = Extract<Statement, { kind: 'try' }>;

/** `let query = message; try { query = await ask() } catch { … } use(query)`: what the name held before is used instead. */
export function keepsEarlierValue(file: FileIndex, statement: Try, frame: FunctionId): boolean {
  const block = spanOf(statement.block);
  const { catch: handler } = statement;
  if (!block || !handler || leavesFrame(handler.body)) return false;
  return file.bindingsOf(frame).some((id) => {
    const binding = file.bindingAt(id);
    return (
      binding !== undefined &&
      binding.span[1] <= block[0] &&
      binding.sources.some(({ from }) => isWithin(file.expression(from).span, block)) &&
      isUsedAfter(file, id, statement.span[1], isEarlierValue(file, id, block))
    );
  });
}

/** Something other than nothing was there before the `try`. */
function isEarlierValue(file: FileIndex, id: BindingId, block: Span): boolean {
  const binding = file.bindingAt(id);
  if (binding?.kind === 'parameter') return true;
  return (binding?.sources ?? []).some(({ from }) => file.expression(from).span[1] <= block[0] && !isEmpty(file, from));
}

/** A name that may hold nothing stands in only where the code asks whether it does. */
function isUsedAfter(file: FileIndex, id: BindingId, end: number, holdsValue: boolean): boolean {
  const uses = file.usesOf(id).filter((use) => file.expression(use).span[0] >= end);
  return uses.length > 0 && (holdsValue || uses.some((use) => isAsked(file, use)));
}

function isAsked(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around === undefined) return guardsPositively(file, use);
  if (around.kind === 'conditional') return around.condition === use;
  if (around.kind === 'logical') return around.left === use;
  return (around.kind === 'member' || around.kind === 'index') && around.object === use && around.optional;
}

/** `if (summary) { … }` does without it; `if (!summary) throw` does not. */
function guardsPositively(file: FileIndex, use: ExpressionId): boolean {
  const node = file.statementOf(use);
  return node?.statement.kind === 'if' && node.statement.else.length === 0 && !leavesFrame(node.statement.then);
}

function leavesFrame(body: readonly Statement[]): boolean {
  return body.some(({ kind }) => kind === 'throw' || kind === 'return' || kind === 'break' || kind === 'continue');
}

/**
 * `const tags: string[] = []; try { tags.push(await ask()) } catch { … } send({ text, tags })`: what goes out has the rest, and is without what the
 * model would have added.
 */
export function goesOutWithout(file: FileIndex, { block: tried, span, catch: handler }: Try, frame: FunctionId): boolean {
  const block = spanOf(tried);
  if (!block || !handler || leavesFrame(handler.body) || file.callsWithin(block).some((id) => isSent(file, id))) return false;
  return file.bindingsOf(frame).some((id) => {
    const binding = file.bindingAt(id);
    if (!binding || binding.span[1] > block[0]) return false;
    const uses = file.usesOf(id);
    if (!uses.some((use) => isWithin(file.expression(use).span, block) && isAddedTo(file, use, block))) return false;
    const holdsNothing = binding.sources.every(({ from }) => isBlank(file, from) || isEmpty(file, from));
    const after = uses.filter((use) => file.expression(use).span[0] >= span[1]);
    return after.some((use) => (holdsNothing ? isBesideOthers(file, use) : isWhole(file, use)));
  });
}

/** Then the answer itself has gone out in the `try`. */
function isSent(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && isReply(file, call.callee);
}

const ADDING = /^(?:push|unshift|splice|(?:add|append|set|put)(?:[A-Z]\w*)?)$/;

/** `note.title = answer.text`, `files.push(image)`: something that the `try` alone has. */
function isAddedTo(file: FileIndex, use: ExpressionId, block: Span): boolean {
  let at = use;
  for (let parent = file.parentOf(at); parent !== undefined; parent = file.parentOf(at)) {
    const around = file.expression(parent);
    if (around.kind === 'assign') return at !== use && around.target === at && isMadeIn(file, around.value, block);
    if (around.kind === 'call') {
      const callee = file.expression(around.callee);
      return (
        around.callee === at &&
        callee.kind === 'member' &&
        ADDING.test(callee.name) &&
        around.arguments.some((id) => isMadeIn(file, id, block))
      );
    }
    if ((around.kind !== 'member' && around.kind !== 'index') || around.object !== at) return false;
    at = parent;
  }
  return false;
}

/** It is waited for there, or has a name that the `try` has set. */
export function isMadeIn(file: FileIndex, id: ExpressionId, block: Span): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'await') return true;
  if (expression.kind !== 'name') return childrenOf(expression).some((child) => isMadeIn(file, child, block));
  return file.bindingAt(expression.binding)?.sources.some(({ from }) => isWithin(file.expression(from).span, block)) === true;
}

/** Handed on, or put into something: no method of its own alone. */
function isWhole(file: FileIndex, use: ExpressionId): boolean {
  const parent = file.parentOf(use);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'call' || around?.kind === 'new') return around.arguments.includes(use);
  return around?.kind === 'object' || around?.kind === 'array' || around?.kind === 'spread';
}

/** What alone is sent is nothing when it is empty: `send(lines.join())`. */
function isBesideOthers(file: FileIndex, use: ExpressionId): boolean {
  for (let at = file.parentOf(use); at !== undefined; at = file.parentOf(at)) {
    const around = file.expression(at);
    if (around.kind === 'conditional' || around.kind === 'logical' || around.kind === 'binary') return true;
    if (around.kind === 'template' && (around.values.length > 1 || around.texts.some((text) => text.trim() !== ''))) return true;
    if (around.kind === 'object' && around.properties.length > 1) return true;
    if (around.kind === 'array' && around.elements.length > 1) return true;
    if ((around.kind === 'call' || around.kind === 'new') && around.arguments.length > 1) return true;
  }
  return false;
}

export function spanOf(body: readonly Statement[]): Span | undefined {
  const [first, last] = [body[0], body.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : undefined;
}
