import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findRegistrationEntry } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, keyOf, type Ref, toEnv } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

/** A chain may be put together by functions, each of which takes some of these. */
const DEEPEST = 14;

export interface Templates {
  /** The lists of messages, or single texts, from which the templates are made: `ChatPromptTemplate.fromMessages([…])`. */
  readonly texts: readonly Ref[];
  /**
   * Objects by which a step names values for the next: `RunnableSequence.from([{ context: findContext }, prompt, model])`, also those that a
   * function before it gives: `RunnableLambda.from(async () => ({ context }))`.
   */
  readonly maps: readonly Ref[];
}

/** What a chain begins with, wherever its steps are put together. */
export function findTemplates(linker: Linker, call: Ref): Templates {
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  const found = callee?.kind === 'member' ? walk({ linker, seen: new Set() }, { ...call, id: callee.object }, 0) : [];
  const distinct = [...new Map(found.map((step) => [keyOf(step.at), step])).values()];
  const last = distinct.findLastIndex(({ kind }) => kind === 'template');
  const before = distinct.filter(({ kind }, i) => kind !== 'given' || i < last);
  const atOf = (isMeant: (step: Step) => boolean) => before.filter(isMeant).map(({ at }) => at);
  return { texts: atOf(({ kind }) => kind === 'template'), maps: atOf(({ kind }) => kind !== 'template') };
}

interface Step {
  /** `given`: what a function gives when it is run in its turn, which is nothing to a template before it. */
  readonly kind: 'template' | 'map' | 'given';
  readonly at: Ref;
}

/** Each place is gone through once. */
interface Walk {
  readonly linker: Linker;
  readonly seen: Set<string>;
}

function walk(search: Walk, ref: Ref, depth: number): readonly Step[] {
  const { linker, seen } = search;
  if (depth > DEEPEST || seen.has(keyOf(ref))) return [];
  seen.add(keyOf(ref));
  const { file } = ref;
  const go = (ids: readonly ExpressionId[]) => ids.flatMap((id) => walk(search, { ...ref, id }, depth + 1));
  const expression = file.expression(ref.id);
  switch (expression.kind) {
    case 'name': {
      const own = findSources(file, expression.binding).map((source) => ({ ...source, env: ref.env }));
      const sources = [...own, ...findExported(linker, file, expression.binding)];
      return sources.length > 0 ? sources.flatMap((source) => walk(search, source, depth + 1)) : findGiven(linker, ref);
    }
    case 'function':
      return depth > 0 ? findGiven(linker, ref) : [];
    case 'await':
    case 'assign':
    case 'cast':
    case 'nonnull':
      return go([expression.value]);
    case 'array':
      return go(expression.elements);
    case 'object':
      return depth > 0 ? [{ kind: 'map', at: ref }] : [];
    case 'new':
      return go(
        expression.arguments.flatMap((given, i) => [...findRun(linker, ref, i), ...findWrapped(linker, ref, expression.callee, given)]),
      );
    case 'call':
      if (file.expression(expression.callee).kind === 'member') return walkCall(linker, ref, expression.callee, expression.arguments, go);
      return findMade(linker, ref, expression.callee).flatMap((made) => walk(search, made, depth + 1));
    default:
      return [];
  }
}

/** The chains that a function of the project puts together: `createChain(model, retriever)`. */
function findMade(linker: Linker, call: Ref, callee: ExpressionId): readonly Ref[] {
  return linker.resolve({ ...call, id: callee }).flatMap((value) => {
    if (value.kind !== 'function') return [];
    const env = toEnv({ file: value.file, function: value.id, call });
    return value.file.returnsOf(value.id).flatMap(({ value: id }) => (id === undefined ? [] : [{ file: value.file, id, env }]));
  });
}

/** The objects that a function of the project returns. */
function findGiven(linker: Linker, step: Ref): readonly Step[] {
  return linker.resolve(step).flatMap((value) => {
    if (value.kind !== 'function') return [];
    const returned = value.file.returnsOf(value.id).flatMap(({ value: id }) => (id === undefined ? [] : [{ file: value.file, id }]));
    return returned
      .flatMap((at) => linker.resolve(at))
      .flatMap((one): readonly Step[] => (one.kind === 'object' ? [{ kind: 'given', at: one.at }] : []));
  });
}

/** What a framework runs of the options of what is constructed: `retrieve` of `new RunnableLambda({ func: retrieve })`. */
function findRun(linker: Linker, construction: Ref, index: number): readonly ExpressionId[] {
  const object = construction.file.expression(argumentsOf(construction)[index] ?? construction.id);
  if (object.kind !== 'object') return [];
  return object.properties.flatMap((property) =>
    'name' in property && findRegistrationEntry(linker, construction, index, [property.name]) ? [property.value] : [],
  );
}

/** What is made into another chain: `new RunnableWithMessageHistory({ runnable: chain })`. */
function findWrapped({ catalog }: Linker, { file }: Ref, callee: ExpressionId, given: ExpressionId): readonly ExpressionId[] {
  const object = file.expression(given);
  if (object.kind !== 'object' || !catalog.composers.has(nameOf(file, callee))) return [];
  return object.properties.flatMap((property) => (property.kind === 'property' && property.name === 'runnable' ? [property.value] : []));
}

function findSources(file: FileIndex, binding: BindingId): readonly Ref[] {
  return (file.bindingAt(binding)?.sources ?? []).flatMap(({ from, path }) => (path.length === 0 ? [{ file, id: from }] : []));
}

/** What an imported name was given in the file that exports it. */
function findExported(linker: Linker, file: FileIndex, binding: BindingId): readonly Ref[] {
  const index = file.bindingAt(binding)?.import;
  const imported = index === undefined ? undefined : file.imports[index];
  const target = imported?.kind === 'name' ? linker.project.resolve(file.path, imported.from) : undefined;
  const source = target === undefined ? undefined : linker.project.file(target);
  if (!source || imported?.kind !== 'name') return [];
  return source.exports.flatMap((exported) => {
    if (exported.name !== imported.imported) return [];
    if (exported.kind === 'value') return [{ file: source, id: exported.value }];
    return exported.kind === 'binding' ? findSources(source, exported.binding) : [];
  });
}

/** What is piped, what is derived from it (`withConfig`), and what a sequence is made of. */
function walkCall(
  linker: Linker,
  ref: Ref,
  callee: ExpressionId,
  given: readonly ExpressionId[],
  go: (ids: readonly ExpressionId[]) => readonly Step[],
): readonly Step[] {
  const target = ref.file.expression(callee);
  if (target.kind !== 'member') return [];
  const [first] = given;
  if (first !== undefined && isTemplate(linker, { ...ref, id: callee })) return [{ kind: 'template', at: { ...ref, id: first } }];
  if (target.name === 'pipe') return go([target.object, ...given]);
  return target.name === 'from' || target.name === 'assign' ? go(given) : go([target.object]);
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
