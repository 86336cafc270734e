import type { BindingId, ExpressionId, TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { readContainers } from './containers.js';
import { resolveAnywhere } from './exports.js';
import { isOneOf } from './idioms.js';
import type { Linker } from './linker.js';
import { findProperty, identityOf, type Ref, type Value } from './value.js';

/** What a container hands over in the place of a token: an expression, or a class of which it makes one. */
export interface Provided {
  readonly token: Ref;
  readonly gives: readonly Ref[];
}

/** What the project tells a container to hand over for tokens that `isMeant`: `{ provide: TOKEN, useFactory: () => new OpenAI() }`. */
export function findProvided(linker: Linker, isMeant: (token: Value) => boolean): readonly Ref[] {
  return allProvided(linker)
    .filter(({ token }) => resolveAnywhere(linker, token).some(isMeant))
    .flatMap(({ gives }) => gives);
}

function allProvided(linker: Linker): readonly Provided[] {
  return linker.provided.get('', () => {
    const providing = new RegExp(`\\b${linker.catalog.catalog.idioms.providers.token}\\s*:`);
    const listed = linker.project.files
      .filter((path) => linker.project.matches(path, providing))
      .flatMap((path) => readProviders(linker, path));
    return [...listed, ...readContainers(linker)];
  });
}

function readProviders(linker: Linker, path: string): readonly Provided[] {
  const { token } = linker.catalog.catalog.idioms.providers;
  const file = linker.project.file(path);
  return (file?.propertiesNamed(token) ?? []).flatMap((place): readonly Provided[] =>
    file ? [{ token: { file, id: place.value }, gives: readGiven(linker, { file, id: place.object }) }] : [],
  );
}

/** `{ useFactory: () => new OpenAI() }`. */
export function readGiven(linker: Linker, object: Ref): readonly Ref[] {
  const { value, factory, type } = linker.catalog.catalog.idioms.providers;
  const given = findProperty(object, ...value, ...type);
  const made = findProperty(object, ...factory);
  return [...(given ? [given] : []), ...(made ? returnsOf(linker, made) : [])];
}

/** What a factory gives, whatever the container hands to it. */
export function returnsOf(linker: Linker, factory: Ref): readonly Ref[] {
  return linker.resolve(factory).flatMap((value) => {
    if (value.kind !== 'function') return [];
    return value.file.returnsOf(value.id).flatMap(({ value: id }) => (id === undefined ? [] : [{ file: value.file, id }]));
  });
}

/** A parameter or field that a container fills: by the token in its decorator (`@Inject(TOKEN)`), or by its type where that is a client's class. */
export function findInjected(
  linker: Linker,
  file: FileIndex,
  { type, decorators }: { readonly type?: TypeFact | undefined; readonly decorators?: readonly ExpressionId[] | undefined },
): readonly Value[] {
  const token = (decorators ?? []).flatMap((id) => findToken(linker, { file, id }) ?? []).at(0);
  return (token ? findFor(linker, token) : findForType(linker, file, type)).flatMap((ref) => toInstances(linker, ref));
}

/** What a container hands over for a token. */
export function findHandedOver(linker: Linker, token: Ref): readonly Value[] {
  const found = findFor(linker, token).flatMap((ref) => toInstances(linker, ref));
  return found.length > 0 ? found : toInstances(linker, token);
}

function toInstances(linker: Linker, ref: Ref): readonly Value[] {
  return linker
    .resolve(ref)
    .map((value) => toInstance(value))
    .filter((value) => value.kind === 'client' || value.kind === 'instance');
}

function findToken(linker: Linker, { file, id }: Ref): Ref | undefined {
  const decorator = file.expression(id);
  if (decorator.kind !== 'call' || decorator.arguments[0] === undefined) return undefined;
  const { injectors } = linker.catalog.catalog.idioms.providers;
  const isInjector = linker.resolve({ file, id: decorator.callee }).some((value) => isOneOf(injectors, value));
  return isInjector ? { file, id: decorator.arguments[0] } : undefined;
}

function findFor(linker: Linker, token: Ref): readonly Ref[] {
  const wanted = new Set(resolveAnywhere(linker, token).flatMap((value) => (value.kind === 'unknown' ? [] : [identityOf(value)])));
  return wanted.size === 0 ? [] : findProvided(linker, (value) => wanted.has(identityOf(value)));
}

/** A class of an SDK is its own token. */
function findForType(linker: Linker, file: FileIndex, type: TypeFact | undefined): readonly Ref[] {
  if (type?.kind !== 'named' || type.binding === undefined) return [];
  const wanted = findImported(file, type.binding);
  if (!wanted || !linker.catalog.isSdk(wanted.from) || !linker.type(file, type).some(({ kind }) => kind === 'client')) return [];
  return allProvided(linker).flatMap(({ token, gives }) => {
    const expression = token.file.expression(token.id);
    const given = expression.kind === 'name' ? findImported(token.file, expression.binding) : undefined;
    return given?.from === wanted.from && given.name === wanted.name ? gives : [];
  });
}

/** What a module exports as its default goes by the name that it is given. */
function findImported(file: FileIndex, id: BindingId): { readonly from: string; readonly name: string } | undefined {
  const binding = file.bindingAt(id);
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  if (!binding || imported?.kind !== 'name') return undefined;
  return { from: imported.from, name: imported.imported === 'default' ? binding.name : imported.imported };
}

function toInstance(value: Value): Value {
  return value.kind === 'class' ? { kind: 'instance', file: value.file, id: value.id } : value;
}
