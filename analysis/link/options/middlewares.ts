import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';
import type { LimitFacts } from './limits.js';
import { findRegistered } from './models.js';
import { readAnyOption } from './options.js';

/** The call's models, with those inside of what wraps them or gives them a name of the project's own. */
export function findModels(linker: Linker, { call, clients, version }: LimitFacts): readonly Value[] {
  if (call.kind === 'http') return [];
  const paths = [...(call.operation.options.model ?? []), ...(clients[0]?.type.options.model ?? [])];
  const model = readAnyOption(linker, call.ref, clients, paths, version);
  return model.state === 'known' ? model.values.flatMap((value) => withInner(linker, value)) : [];
}

/** `wrapLanguageModel({ model, middleware })`, where what is written of the middleware speaks of that. */
export function hasMiddleware(linker: Linker, models: readonly Value[], speaking: RegExp): boolean {
  return models.flatMap((model) => findMiddlewares(linker, model)).some((one) => speaking.test(codeOf(linker, one) ?? ''));
}

const DEEPEST = 3;

/** A model, and those inside of it. */
export function withInner(linker: Linker, value: Value, depth = 0): readonly Value[] {
  if (value.kind !== 'package' || depth > DEEPEST) return [value];
  const inner = findGiven(linker, value).flatMap((given) => {
    if (given.kind === 'object') return linker.member(given, 'model', given.at);
    const name = given.kind === 'literal' && typeof given.value === 'string' ? given.value : undefined;
    return name === undefined ? [] : (findRegistered(linker, value.calls.slice(0, -1), name) ?? []);
  });
  return [value, ...inner.flatMap((one) => withInner(linker, one, depth + 1))];
}

/** What the last call on the way to a model was given first. */
function findGiven(linker: Linker, { calls }: Extract<Value, { kind: 'package' }>): readonly Value[] {
  const last = calls.at(-1);
  const [first] = last ? argumentsOf(last) : [];
  return last && first !== undefined ? linker.resolve({ ...last, id: first }) : [];
}

function findMiddlewares(linker: Linker, model: Value): readonly Value[] {
  if (model.kind !== 'package') return [];
  const options = findGiven(linker, model).flatMap((given) => (given.kind === 'object' ? [given] : []));
  const given = options.flatMap((one) => linker.member(one, 'middleware', one.at));
  return given.flatMap((value) => (value.kind === 'array' ? elementsOf(linker, value.at) : [value]));
}

function elementsOf(linker: Linker, list: Ref): readonly Value[] {
  const array = list.file.expression(list.id);
  return array.kind === 'array' ? array.elements.flatMap((id) => linker.resolve({ ...list, id })) : [];
}

/** An object, or the call that a package makes one of: `defaultSettingsMiddleware({ settings })`. */
function codeOf(linker: Linker, value: Value): string | undefined {
  const at = value.kind === 'object' ? value.at : value.kind === 'package' ? value.calls.at(-1) : undefined;
  return at && linker.project.code(at.file.path, at.file.expression(at.id).span);
}
