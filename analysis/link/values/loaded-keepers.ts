import type { BindingId, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from './call-flows.js';
import { follow, useFlows } from './flow.js';
import { findCalled } from './idioms.js';
import type { Linker } from './linker.js';
import type { Ref } from './value.js';

type Does = 'reads' | 'writes';

const MOST_PLACES = 100;

interface Search {
  readonly linker: Linker;
  readonly does: Does;
  /** Where it has been: helpers that call themselves lead back to the same places. */
  readonly seen: Set<string>;
}

/**
 * Is a list read from a store outside the program and put back into it: `JSON.parse(await redis.get(key))`, `redis.set(key, JSON.stringify(list))`?
 * What is put there for some time only, which takes a third argument, is not kept.
 */
export function isLoadedAndSaved(linker: Linker, file: FileIndex, binding: BindingId): boolean {
  const [source, ...others] = file.bindingAt(binding)?.sources ?? [];
  const store =
    source && others.length === 0 && source.path.length === 0
      ? findStore({ linker, does: 'reads', seen: new Set() }, { file, id: source.from })
      : undefined;
  if (store === undefined) return false;
  let isSaved = false;
  follow(linker, useFlows(linker, { file, id: 0, path: [], suffix: [], stack: [] }, binding), (event) => {
    if (event.kind !== 'argument') return undefined;
    const call: Ref = { file: event.flow.file, id: event.call };
    if (isNamed(call, /^stringify$/)) return [{ ...event.flow, id: event.call }];
    const given = call.file.expression(call.id);
    if (given.kind === 'call' && given.arguments.length === 2 && event.index === 1 && toStore(linker, call, 'writes') === store)
      isSaved = true;
    return undefined;
  });
  return isSaved;
}

/** The store that a value was read from, told by where and how it is written. */
function findStore(search: Search, { file, id }: Ref): string | undefined {
  const { linker, does, seen } = search;
  const expression = file.expression(id);
  const key = `${file.path}#${id}`;
  if (seen.has(key) || seen.size > MOST_PLACES) return undefined;
  seen.add(key);
  const inner = (...ids: readonly ExpressionId[]) =>
    ids.map((one) => findStore(search, { file, id: one })).find((store) => store !== undefined);
  switch (expression.kind) {
    case 'await':
    case 'cast':
    case 'nonnull':
      return inner(expression.value);
    case 'logical':
      return inner(expression.left);
    case 'conditional':
      return inner(expression.then, expression.else);
    case 'name': {
      const [source, ...others] = file.bindingAt(expression.binding)?.sources ?? [];
      return source && others.length === 0 && source.path.length === 0 ? inner(source.from) : undefined;
    }
    case 'call': {
      if (isNamed({ file, id }, /^parse$/)) return inner(...expression.arguments.slice(0, 1));
      const own = toStore(linker, { file, id }, does);
      if (own !== undefined) return own;
      return findCallees(linker, { file, id })
        .flatMap((callee) => callee.file.returnsOf(callee.function).map(({ value }) => ({ file: callee.file, value })))
        .map(({ file: home, value }) => (value === undefined ? undefined : findStore(search, { file: home, id: value })))
        .find((store) => store !== undefined);
    }
    default:
      return undefined;
  }
}

/** `src/redis.ts redis` of `redis.get(key)`. What the program keeps in its own memory, or what nobody knows of, is another matter. */
function toStore(linker: Linker, { file, id }: Ref, does: Does): string | undefined {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  const { outsideStores } = linker.catalog.catalog.idioms;
  const methods = outsideStores.map(({ packages, globals = [], [does]: names }) => ({
    packages,
    names,
    globals: globals.flatMap((owner) => names.map((name) => `${owner}.${name}`)),
  }));
  if (callee?.kind !== 'member' || !findCalled(linker, { file, id }, methods)) return undefined;
  return `${file.path} ${linker.project.code(file.path, file.expression(callee.object).span)}`;
}

function isNamed({ file, id }: Ref, name: RegExp): boolean {
  const call = file.expression(id);
  const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
  return callee?.kind === 'member' && name.test(callee.name);
}
