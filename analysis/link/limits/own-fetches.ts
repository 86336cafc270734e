import type { LimitFacts } from '../options/limits.js';
import { findRegistered } from '../options/models.js';
import { parseOption, readAnyOption, readClientOption } from '../options/options.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';

/**
 * A `fetch` of the project's own may limit what it sends: given to the client, or to the provider that the call's model comes from. One whose
 * text says nothing of time, and that asks the platform's `fetch`, limits nothing.
 */
export function hasLimitingFetch(linker: Linker, facts: LimitFacts): boolean {
  const models = facts.call.kind === 'http' ? [] : findModels(linker, facts, facts.call);
  if (models.some((model) => hasLimitingMiddleware(linker, model))) return true;
  return findOwnFetches(linker, facts, models).some((values) => {
    const functions = values.filter(({ kind }) => kind !== 'object');
    return functions.length === 0 || !functions.every((value) => isPlainFetch(linker, value));
  });
}

function findOwnFetches(linker: Linker, facts: LimitFacts, models: readonly Value[]): readonly (readonly Value[])[] {
  const paths = facts.clients[0]?.type.options.fetch ?? [];
  const ofClients = paths.map((path) => readClientOption(linker, facts.clients, parseOption(path)));
  // `createOpenAI({ fetch })('gpt-5')`
  const ofProviders = models.flatMap(findMakers).map((maker) => readAnyOption(linker, maker, [], ['0.fetch', '1.fetch'], null));
  return [...ofClients, ...ofProviders].flatMap((reading) => (reading.state === 'known' ? [reading.values] : []));
}

/** The call's models, with those inside of what wraps them or gives them a name of the project's own. */
function findModels(linker: Linker, { clients, version }: LimitFacts, call: Extract<LimitFacts['call'], { kind: 'sdk' }>) {
  const model = readAnyOption(linker, call.ref, clients, call.operation.options.model, version);
  return model.state === 'known' ? model.values.flatMap((value) => withInner(linker, value, 0)) : [];
}

const DEEPEST = 3;

function withInner(linker: Linker, value: Value, depth: number): readonly Value[] {
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

/** `wrapLanguageModel({ model, middleware })`, where the middleware says something of time. */
function hasLimitingMiddleware(linker: Linker, model: Value): boolean {
  if (model.kind !== 'package') return false;
  const options = findGiven(linker, model).flatMap((given) => (given.kind === 'object' ? [given] : []));
  const given = options.flatMap((one) => linker.member(one, 'middleware', one.at));
  return given
    .flatMap((value) => (value.kind === 'array' ? elementsOf(linker, value.at) : [value]))
    .some(
      (value) =>
        value.kind === 'object' && LIMITING.test(linker.project.code(value.at.file.path, value.at.file.expression(value.at.id).span)),
    );
}

function elementsOf(linker: Linker, list: Ref): readonly Value[] {
  const array = list.file.expression(list.id);
  return array.kind === 'array' ? array.elements.flatMap((id) => linker.resolve({ ...list, id })) : [];
}

function findMakers(value: Value): readonly Ref[] {
  if (value.kind === 'package') return value.calls;
  return value.kind === 'client' && value.client.construct ? [value.client.construct] : [];
}

const LIMITING = /timeout|signal|abort|race|timer|dispatcher|agent|proxy|retr/i;
const ASKS_PLATFORM = /\bfetch\s*\(/;
const SAYS_NONE = /timeout:\s*(?:false|0)\b/;

function isPlainFetch(linker: Linker, value: Value): boolean {
  if (value.kind === 'literal') return true;
  if (value.kind === 'global') return value.path.at(-1) === 'fetch';
  if (value.kind !== 'function') return false;
  const { file, id } = value;
  const span = file.functionAt(id)?.span;
  const text = span ? linker.project.code(file.path, span) : '';
  const isAsking = SAYS_NONE.test(text) || (ASKS_PLATFORM.test(text) && hasPlatformFetch(value));
  return isAsking && !LIMITING.test(text.replace(SAYS_NONE, '').replace(/retry:\s*0\b/, ''));
}

function hasPlatformFetch({ file, id }: Extract<Value, { kind: 'function' }>): boolean {
  const span = file.functionAt(id)?.span;
  const calls = span ? file.callsWithin(span) : [];
  return calls.some((one) => {
    const call = file.expression(one);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    return (callee?.kind === 'global' && callee.name === 'fetch') || (callee?.kind === 'member' && callee.name === 'fetch');
  });
}
