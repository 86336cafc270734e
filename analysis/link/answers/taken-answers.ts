import type { ModelStructure } from '../../calls.js';
import type { Expression, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { StatementNode } from '../files/section-tables.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';

/** Of a message, what a text parser is given. */
const TEXTS = new Set(['content', 'text']);

/** What makes a text of what is one already. */
const CONVERSIONS = new Set(['toString', 'trim']);

const MOST_STEPS = 8;

/**
 * `JSON.parse((await ask()).content as string)`, also by way of names that are read nowhere else: the call whose answer the structure can be itself.
 * Not where a handler around one of them is not around the other, for the two would fail in one place then.
 */
export function findTaken({ file, id }: Ref): Pick<ModelStructure, 'taken'> {
  const parse = file.expression(id);
  const [text, ...others] = parse.kind === 'call' ? parse.arguments : [];
  const call = text === undefined || others.length > 0 ? undefined : findSource(file, text, false, MOST_STEPS);
  if (call === undefined || parse.function !== file.expression(call).function) return {};
  return listTries(file, id) === listTries(file, call) ? { taken: siteOf({ file, id: call }) } : {};
}

/** The awaited call that gives what an expression is: the text of a message, or the message itself. */
function findSource(file: FileIndex, id: ExpressionId, isMessage: boolean, steps: number): ExpressionId | undefined {
  const expression = file.expression(id);
  if (steps === 0) return undefined;
  const go = (one: ExpressionId, message = isMessage) => findSource(file, one, message, steps - 1);
  switch (expression.kind) {
    case 'cast':
    case 'nonnull':
      return go(expression.value);
    case 'member':
      return !isMessage && !expression.optional && TEXTS.has(expression.name) ? go(expression.object, true) : undefined;
    case 'call': {
      const converted = isMessage ? undefined : findConverted(file, expression);
      return converted === undefined ? undefined : go(converted);
    }
    case 'await':
      return isMessage && file.expression(expression.value).kind === 'call' ? expression.value : undefined;
    case 'name':
      return findBound(file, expression, isMessage, steps);
    default:
      return undefined;
  }
}

/** `String(text)`, `text.toString()`. */
function findConverted(file: FileIndex, call: Extract<Expression, { kind: 'call' }>): ExpressionId | undefined {
  const callee = file.expression(call.callee);
  const [first, ...others] = call.arguments;
  if (callee.kind === 'global' && callee.name === 'String' && others.length === 0) return first;
  return callee.kind === 'member' && !callee.optional && CONVERSIONS.has(callee.name) && first === undefined ? callee.object : undefined;
}

/** A name, or the only part that is taken out, of what it was declared as, and this is its only use. */
function findBound(
  file: FileIndex,
  name: Extract<Expression, { kind: 'name' }>,
  isMessage: boolean,
  steps: number,
): ExpressionId | undefined {
  const binding = file.bindingAt(name.binding);
  const [source, ...others] = binding?.sources ?? [];
  if (!binding || !source || others.length > 0 || source.by !== 'initializer' || source.default !== undefined) return undefined;
  const isOnly =
    file.usesOf(name.binding).length === 1 && file.drawnFrom(source.from).length === 1 && file.exportNamesOf(name.binding).length === 0;
  if (!isOnly || binding.type !== undefined) return undefined;
  const [part, ...deeper] = source.path;
  if (part === undefined) return findSource(file, source.from, isMessage, steps - 1);
  return !isMessage && TEXTS.has(part) && deeper.length === 0 ? findSource(file, source.from, true, steps - 1) : undefined;
}

/** The handlers around an expression, as a key. */
function listTries(file: FileIndex, id: ExpressionId): string {
  const tries: string[] = [];
  for (let node: StatementNode | undefined = file.statementOf(id); node; node = node.parent) {
    const { parent, region } = node;
    if (parent?.statement.kind === 'try') tries.push(`${region} ${parent.statement.span[0]}`);
  }
  return tries.join();
}
