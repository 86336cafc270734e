import type { SinkUse } from '../../calls.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from './call-sites.js';
import { findRegistrationEntry } from './entries.js';
import type { Linker } from './linker.js';
import { siteOf } from './sites.js';
import type { Ref } from './value.js';
import { writtenPath } from './written-names.js';

/** The sink that an argument of this call reaches, if the call is one. */
export function findSinkUse(linker: Linker, call: Ref, index: number): SinkUse | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const construct = expression.kind === 'new' ? ['new'] : [];
  const site = siteOf(call);
  const text = linker.project.code(site.file, call.file.expression(expression.callee).span).replace(/\s+/g, ' ').slice(0, 60);
  for (const value of linker.resolve({ ...call, id: expression.callee })) {
    if (value.kind !== 'package' && value.kind !== 'global') continue;
    const found = linker.catalog.findSink(value.kind === 'global' ? 'global' : value.specifier, [...value.path, ...construct]);
    if (found && (found.argument === 'any' || found.argument === index)) return { ...site, kind: found.sink.kind, text };
  }
  const names = writtenPath(call.file, expression.callee);
  for (const path of [names, names.slice(-3), names.slice(-1)]) {
    const found = linker.catalog.findSink('any', path);
    if (found && (found.argument === 'any' || found.argument === index)) return { ...site, kind: found.sink.kind, text };
  }
  return index === 0 && isAnswer(linker, { ...call, id: expression.callee }) ? { ...site, kind: 'response', text } : undefined;
}

/** `say(…)` of `async ({ message, say }) => …`, `context.say(…)`, in a function that a framework runs whose handlers answer by it. */
function isAnswer(linker: Linker, callee: Ref): boolean {
  const given = findGivenFirst(callee.file, callee.id);
  const answering = given ? linker.catalog.catalog.frameworks.filter(({ answersBy = [] }) => answersBy.includes(given.name)) : [];
  if (!given || answering.length === 0) return false;
  return findCallSites(linker, callee.file, given.function).uses.some((use) => {
    const entry = use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
    return answering.some(({ name }) => name === entry?.framework);
  });
}

/** A member of the first parameter of a function, by its name. */
function findGivenFirst(file: FileIndex, id: ExpressionId): { readonly function: FunctionId; readonly name: string } | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member') return toGiven(file, expression.object, expression.name);
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const [name = '', ...rest] = source?.path ?? [];
  return source && others.length === 0 && rest.length === 0 ? toGiven(file, source.from, name) : undefined;
}

function toGiven(file: FileIndex, id: ExpressionId, name: string): { readonly function: FunctionId; readonly name: string } | undefined {
  const owner = file.expression(id);
  const binding = owner.kind === 'name' ? file.bindingAt(owner.binding) : undefined;
  return binding?.parameter?.index === 0 ? { function: binding.function, name } : undefined;
}
