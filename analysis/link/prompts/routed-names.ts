import type { BindingId, ExpressionId, Span } from '../../facts.js';
import type { FileIndex, StatementNode } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import type { Linker } from '../values/linker.js';

const PART_OF = /^(?:includes|startsWith|endsWith)$/;
const REFUSING = /\bthrow\b|Response|status|error/i;

/**
 * `if (model.startsWith('claude')) return anthropic(model); return openai(model);`: what a name says decides where it goes, and whatever it says
 * it goes somewhere. A branch that refuses it, or that has it no more, looks at it.
 */
export function isRouting(linker: Linker, file: FileIndex, id: ExpressionId): boolean {
  const name = file.expression(id);
  const member = file.parentOf(id);
  const call = member === undefined ? undefined : file.parentOf(member);
  const method = member === undefined ? undefined : file.expression(member);
  const asked = call === undefined ? undefined : file.expression(call);
  if (name.kind !== 'name' || method?.kind !== 'member' || asked?.kind !== 'call' || call === undefined) return false;
  if (!PART_OF.test(method.name) || !asked.arguments.every((one) => file.expression(one).kind === 'literal')) return false;
  const passes = (span: Span) => hasUse(file, name.binding, span) && !REFUSING.test(linker.project.code(file.path, span));
  const parent = file.parentOf(call);
  const choice = parent === undefined ? undefined : file.expression(parent);
  if (choice?.kind === 'conditional' && choice.condition === call)
    return [choice.then, choice.else].every((one) => passes(file.expression(one).span));
  const node = file.statementOf(call);
  if (node?.statement.kind !== 'if' || node.statement.condition !== call) return false;
  const { then, else: others, span } = node.statement;
  const isPassed = (body: typeof then) =>
    body.some((one) => passes(one.span)) && body.every((one) => !REFUSING.test(linker.project.code(file.path, one.span)));
  return isPassed(then) && (others.length > 0 ? isPassed(others) : isUsedAfter(linker, file, name.binding, node, span[1]));
}

function hasUse(file: FileIndex, binding: BindingId, span: Span): boolean {
  return file.usesOf(binding).some((use) => isWithin(file.expression(use).span, span));
}

/** In what runs whatever else the name says, and not only to be refused. */
function isUsedAfter(linker: Linker, file: FileIndex, binding: BindingId, { parent }: StatementNode, end: number): boolean {
  return file.usesOf(binding).some((use) => {
    if (file.expression(use).span[0] < end) return false;
    const node = file.statementOf(use);
    if (!node || node.statement.kind === 'if' || node.statement.kind === 'throw') return false;
    return node.parent === parent && !REFUSING.test(linker.project.code(file.path, node.statement.span));
  });
}
