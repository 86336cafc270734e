import type { ExpressionId } from '../../facts.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

const TEMPLATES = /PromptTemplate/;
const DEEPEST = 6;

/** The lists of messages, or single texts, from which the templates are made that a chain begins with: `ChatPromptTemplate.fromMessages([…]).pipe(model)`. */
export function findTemplates(linker: Linker, call: Ref): readonly Ref[] {
  if (!linker.project.matches(call.file.path, TEMPLATES)) return [];
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' ? walk(linker, { ...call, id: callee.object }, 0) : [];
}

function walk(linker: Linker, ref: Ref, depth: number): readonly Ref[] {
  if (depth > DEEPEST) return [];
  const { file } = ref;
  const go = (ids: readonly ExpressionId[]) => ids.flatMap((id) => walk(linker, { ...ref, id }, depth + 1));
  const expression = file.expression(ref.id);
  switch (expression.kind) {
    case 'name':
      return go((file.bindingAt(expression.binding)?.sources ?? []).flatMap(({ from, path }) => (path.length === 0 ? [from] : [])));
    case 'await':
    case 'cast':
    case 'nonnull':
      return go([expression.value]);
    case 'array':
      return go(expression.elements);
    case 'call':
      return walkCall(linker, ref, expression.callee, expression.arguments, go);
    default:
      return [];
  }
}

/** What is piped, what is derived from it (`withConfig`), and what a sequence is made of. */
function walkCall(
  linker: Linker,
  ref: Ref,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  go: (ids: readonly ExpressionId[]) => readonly Ref[],
): readonly Ref[] {
  const target = ref.file.expression(callee);
  if (target.kind !== 'member') return [];
  const [first] = given;
  if (first !== undefined && isTemplate(linker, { ...ref, id: callee })) return [{ ...ref, id: first }];
  if (target.name === 'pipe') return go([target.object, ...given]);
  return target.name === 'from' ? go(given) : go([target.object]);
}

/** Of messages, or of a text alone. */
function isTemplate(linker: Linker, callee: Ref): boolean {
  return linker
    .resolve(callee)
    .some(
      (value) =>
        value.kind === 'package' &&
        /^(?:@langchain\/core|langchain)(?:\/|$)/.test(value.specifier) &&
        /^(?:fromMessages|fromPromptMessages|fromTemplate)$/.test(value.path.at(-1) ?? '') &&
        /PromptTemplate$/.test(value.path.at(-2) ?? ''),
    );
}

const VARIABLE = /(?<!\{)\{(\w+)\}(?!\})|\{\{\s*(\w+)\s*\}\}/g;

/** The names for which a template takes values: `{language}`. */
export function findVariables(linker: Linker, text: Ref): ReadonlySet<string> {
  const names = linker.resolve(text).flatMap((value) => {
    if (value.kind === 'literal') return typeof value.value === 'string' ? namesIn(value.value) : [];
    const template = value.kind === 'template' ? value.at.file.expression(value.at.id) : undefined;
    return template?.kind === 'template' ? template.texts.flatMap(namesIn) : [];
  });
  return new Set(names);
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].flatMap(([, plain, double]) => plain ?? double ?? []);
}
