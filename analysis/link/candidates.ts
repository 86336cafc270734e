import { resolveExportOf } from './exports.js';
import { findExportUses } from './export-uses.js';
import type { FileIndex } from './file-index.js';
import type { Linker } from './linker.js';
import { findInheritedClient } from './members.js';
import type { Ref, Value } from './value.js';

/**
 * The files that can contain an LLM call: those that mention an SDK or an endpoint, and those that use what such a file exports, if that
 * carries a client, an SDK's function or an endpoint's address. Everything else is never parsed for calls.
 */
export function findCandidates(seeds: readonly string[], leadsTo: (path: string) => readonly string[]): ReadonlySet<string> {
  const candidates = new Set<string>(seeds);
  // The set grows while it is walked.
  for (const path of candidates) for (const next of leadsTo(path)) candidates.add(next);
  return candidates;
}

/** The files that use what this one exports, as far as it carries something. */
export function findCarriedTo(linker: Linker, path: string, isEndpointText: (text: string) => boolean): readonly string[] {
  const file = linker.project.file(path);
  if (!file || linker.project.importersOf(path).length === 0) return [];
  const names = exportNames(file).filter((name) => resolveExportOf(linker, file, name, new Set()).some((value) => carries(linker, value, 0, isEndpointText)));
  return [...new Set(names.flatMap((name) => findExportUses(linker, file, name)).map((use) => use.file.path))];
}

function exportNames(file: FileIndex): readonly string[] {
  return [...new Set(file.facts.exports.flatMap((exported) => (exported.name === undefined ? [] : [exported.name])))];
}

const DEEPEST = 3;

function carries(linker: Linker, value: Value, depth: number, isEndpointText: (text: string) => boolean): boolean {
  if (depth > DEEPEST) return false;
  const any = (values: readonly Value[]) => values.some((one) => carries(linker, one, depth + 1, isEndpointText));
  switch (value.kind) {
    case 'client':
      return true;
    case 'package':
      return linker.catalog.isSdk(value.specifier);
    case 'literal':
      return typeof value.value === 'string' && isEndpointText(value.value);
    case 'template': {
      const template = value.at.file.expression(value.at.id);
      return template.kind === 'template' && template.texts.some(isEndpointText);
    }
    case 'object':
      return any(partsOf(value.at).flatMap((part) => linker.resolve(part)));
    case 'array':
      return any(partsOf(value.at).flatMap((part) => linker.resolve(part)));
    case 'function':
      return any(value.file.returnsOf(value.id).flatMap(({ value: id }) => (id === undefined ? [] : linker.resolve({ file: value.file, id }))));
    case 'class':
      return classCarries(linker, value.file, value.id, any);
    case 'instance':
      return findInheritedClient(linker, value) !== undefined || classCarries(linker, value.file, value.id, any);
    default:
      return false;
  }
}

function partsOf(ref: Ref): readonly Ref[] {
  const expression = ref.file.expression(ref.id);
  if (expression.kind === 'object') return expression.properties.map((property) => ({ ...ref, id: property.value }));
  return expression.kind === 'array' ? expression.elements.map((id) => ({ ...ref, id })) : [];
}

/** What outsiders can reach: public members, and what the class inherits from an SDK. */
function classCarries(linker: Linker, file: FileIndex, id: number, any: (values: readonly Value[]) => boolean): boolean {
  const declared = file.facts.classes[id];
  if (!declared) return false;
  if (findInheritedClient(linker, { kind: 'instance', file, id }) !== undefined) return true;
  return declared.members.some((member) => {
    if (member.visibility === 'private' || member.name.startsWith('#') || member.kind === 'constructor') return false;
    const owner: Value = member.static ? { kind: 'class', file, id } : { kind: 'instance', file, id };
    return any(linker.member(owner, member.name, { file, id: 0 }));
  });
}
