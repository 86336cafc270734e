import type { LimitFacts } from '../options/limits.js';
import { findModels, hasMiddleware } from '../options/middlewares.js';
import { readAnyOption, readClientOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref, toEnv, type Value } from '../values/value.js';
import { readSignal, type SignalReading } from './signals.js';

/**
 * A `fetch` of the project's own may limit what it sends: given to the client, or to the provider that the call's model comes from. One whose
 * text says nothing of time, and that asks the platform's `fetch`, limits nothing.
 */
export function hasLimitingFetch(linker: Linker, facts: LimitFacts): boolean {
  const models = findModels(linker, facts);
  if (hasMiddleware(linker, models, LIMITING)) return true;
  return findOwnFetches(linker, facts, models).some((values) => {
    const functions = values.filter(({ kind }) => kind !== 'object');
    return functions.length === 0 || !functions.every((value) => isPlainFetch(linker, value));
  });
}

/** A client that somebody outside has built may have been given a `fetch` that limits what it sends. */
export function mayHaveOwnFetch(linker: Linker, { clients }: LimitFacts): boolean {
  const paths = clients[0]?.type.options.fetch ?? [];
  return paths.some((path) => readClientOption(linker, clients, parseOption(path)).state === 'unknown');
}

type TimedSignal = Extract<SignalReading, { kind: 'timer' }>;

/** The timer that a `fetch` of the project's own puts around every request, with the function that does. */
export function readFetchTimer(linker: Linker, facts: LimitFacts): (TimedSignal & { readonly at: Ref }) | undefined {
  const [values, ...others] = findOwnFetches(linker, facts, findModels(linker, facts));
  const [own, ...more] = (values ?? []).filter(({ kind }) => kind === 'function');
  if (own?.kind !== 'function' || others.length > 0 || more.length > 0) return undefined;
  return findTimedRequest(linker, own, 0);
}

const DEEPEST_HELPER = 2;

/** `(url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(5_000) })`, or a helper of the project that does so. */
function findTimedRequest(
  linker: Linker,
  { file, id, env }: Extract<Value, { kind: 'function' }>,
  depth: number,
): (TimedSignal & { readonly at: Ref }) | undefined {
  const span = file.functionAt(id)?.span;
  for (const called of span ? file.callsWithin(span) : []) {
    const call: Ref = { file, id: called, env };
    const expression = file.expression(called);
    if (expression.kind !== 'call') continue;
    const [, init] = expression.arguments;
    for (const value of linker.resolve({ ...call, id: expression.callee })) {
      if (value.kind === 'function' && depth < DEEPEST_HELPER) {
        const around = toEnv({ file: value.file, function: value.id, call });
        const found = findTimedRequest(linker, { ...value, env: around }, depth + 1);
        if (found) return found;
      }
      if (value.kind !== 'global' || value.path.at(-1) !== 'fetch' || init === undefined) continue;
      const signal = findProperty({ ...call, id: init }, 'signal');
      const reading = signal && readSignal(linker, { ...signal, env });
      if (reading?.kind === 'timer') return { ...reading, at: call };
    }
  }
  return undefined;
}

function findOwnFetches(linker: Linker, facts: LimitFacts, models: readonly Value[]): readonly (readonly Value[])[] {
  const paths = facts.clients[0]?.type.options.fetch ?? [];
  const ofClients = paths.map((path) => readClientOption(linker, facts.clients, parseOption(path)));
  // `createOpenAI({ fetch })('gpt-5')`
  const ofProviders = models.flatMap(findMakers).map((maker) => readAnyOption(linker, maker, [], ['0.fetch', '1.fetch'], null));
  return [...ofClients, ...ofProviders].flatMap((reading) => (reading.state === 'known' ? [reading.values] : []));
}

function findMakers(value: Value): readonly Ref[] {
  if (value.kind === 'package') return value.calls;
  return value.kind === 'client' && value.client.construct ? [value.client.construct] : [];
}

const LIMITING = /timeout|signal|abort|race|timer|dispatcher|agent|proxy|retr/i;
const SAYS_NONE = /timeout:\s*(?:false|0)\b/;

function isPlainFetch(linker: Linker, value: Value): boolean {
  if (value.kind === 'literal') return true;
  if (value.kind === 'global') return value.path.at(-1) === 'fetch';
  if (value.kind !== 'function') return false;
  const { file, id } = value;
  const span = file.functionAt(id)?.span;
  const text = span ? linker.project.code(file.path, span) : '';
  const isAsking = SAYS_NONE.test(text) || asksPlatform(linker, value);
  return isAsking && !LIMITING.test(text.replace(SAYS_NONE, '').replace(/retry:\s*0\b/, ''));
}

/** `fetch(url)`, `this.fetch(url)`, or by a name that holds the platform's: `(mocked || fetch)(url)`. */
function asksPlatform(linker: Linker, { file, id, env }: Extract<Value, { kind: 'function' }>): boolean {
  const span = file.functionAt(id)?.span;
  const calls = span ? file.callsWithin(span) : [];
  return calls.some((one) => {
    const call = file.expression(one);
    const callee = call.kind === 'call' ? file.expression(call.callee) : undefined;
    if (call.kind !== 'call' || callee === undefined) return false;
    if (callee.kind === 'member' || callee.kind === 'global') return callee.name === 'fetch';
    return linker.resolve({ file, id: call.callee, env }).some((value) => value.kind === 'global' && value.path.at(-1) === 'fetch');
  });
}
