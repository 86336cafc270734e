import type { FileIndex } from '../files/file-index.js';
import { type Changes, createMemo } from '../files/memo.js';
import type { Frame } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';
import type { DetectedCall } from './detect.js';
import { COMPATIBLE, type EndpointMatch, findEndpoint } from './endpoints.js';
import { findForwarders, findInnerRequests, type InnerRequest, inContext, withMakers, withoutCallers } from './forwarders.js';
import { findSenderFields, findSenderNames, findSenders, findUrls, isReading, type Sender } from './senders.js';

type HttpCall = Extract<DetectedCall, { kind: 'http' }>;

/** Finds requests to model providers that no SDK makes. */
export interface HttpSearch {
  /** A call of an HTTP client with a provider's URL, or of a project function that forwards the URL which this call names. */
  find(ref: Ref, callees: readonly Value[]): HttpCall | undefined;
  /** Names that such a call's callee can have in this file. */
  names(file: FileIndex): ReadonlySet<string>;
  forget(changes: Changes): void;
}

export function createHttpSearch(linker: Linker): HttpSearch {
  const senderNames = findSenderNames(linker.catalog.catalog);
  const names = createMemo<ReadonlySet<string>>(linker.project.asked, senderNames);
  const inner = createMemo<readonly InnerRequest[]>(linker.project.asked, []);
  const namesOf = (file: FileIndex) =>
    names.get(file.path, () => {
      const senders = new Set([...senderNames, ...findSenderFields(file, senderNames)]);
      return new Set([...senders, ...findForwarders(file, senders)]);
    });
  const requestsOf = (target: Extract<Value, { kind: 'function' }>) =>
    inner.get(`${target.file.path}#${target.id}`, () => findInnerRequests(linker, target, namesOf), target.file.path);
  return {
    names: namesOf,
    find(ref, callees) {
      for (const callee of callees) {
        const found =
          callee.kind === 'function' ? findForwarded(linker, ref, requestsOf(callee)) : findOwn(linker, ref, findSenders(linker, callee));
        if (found) return found;
      }
      return undefined;
    },
    forget(changes) {
      names.forget(changes);
      inner.forget(changes);
    },
  };
}

/**
 * The URL is known where the call stands. If only the callers know it, they are the ones that ask a model, unless the function
 * serves nothing else: then all of them agree, and the call itself is the one place to look at.
 */
function findOwn(linker: Linker, ref: Ref, senders: readonly Sender[]): HttpCall | undefined {
  for (const sender of senders) {
    if (isReading(linker, ref, sender)) continue;
    const found =
      findFirst(linker, findUrls(linker, withoutCallers(ref), sender)) ??
      findCommon(linker, findUrls(linker, ref, sender)) ??
      findMade(linker, ref, (at) => findUrls(linker, at, sender));
    if (found) return { kind: 'http', ref, sends: ref, stack: [], client: sender.client, instance: sender.instance, ...found };
  }
  return undefined;
}

/** The function's parameters are this call's arguments, and only with them the URL is a provider's. */
function findForwarded(linker: Linker, ref: Ref, requests: readonly InnerRequest[]): HttpCall | undefined {
  const [first, ...others] = requests.flatMap((one) => findInner(linker, ref, one));
  const isOne = others.every(({ sends }) => sends.file === first?.sends.file && sends.id === first.sends.id);
  return first && (isOne ? first : { ...first, stack: undefined });
}

function findInner(linker: Linker, ref: Ref, { sender, steps }: InnerRequest): readonly HttpCall[] {
  const last = steps.at(-1);
  if (!last || findOwn(linker, last.call, [sender])) return [];
  const isKnownInside = steps.some((step, i) =>
    findFirst(linker, findUrls(linker, inContext(steps.slice(i + 1), withoutCallers(step.call)), sender)),
  );
  if (isKnownInside) return [];
  const sends = inContext(steps, withoutCallers(ref));
  if (isReading(linker, sends, sender)) return [];
  const urlsAt = (at: Ref) => findUrls(linker, inContext(steps, at), sender);
  const found = findFirst(linker, findUrls(linker, sends, sender)) ?? findMade(linker, ref, urlsAt);
  const stack = steps.map((step, i): Frame => ({ file: step.in.file, function: step.in.id, call: steps[i - 1]?.call ?? ref }));
  return found
    ? [{ kind: 'http', ref, sends: inContext(steps, ref), stack, client: sender.client, instance: sender.instance, ...found }]
    : [];
}

/** Where one of the addresses has no known host, the first that has one is what it is unless somebody says otherwise. */
function findFirst(linker: Linker, urls: readonly string[]): EndpointMatch | undefined {
  let first: EndpointMatch | undefined;
  for (const url of urls) {
    const found = findEndpoint(linker, url);
    if (found && found.provider !== COMPATIBLE) return first ? { ...found, isDefault: true } : found;
    first ??= found;
  }
  return first;
}

/** The URL is known to whoever makes the function around the call. */
function findMade(linker: Linker, ref: Ref, urlsAt: (at: Ref) => readonly string[]): EndpointMatch | undefined {
  const made = withMakers(linker, ref);
  return made && findFirst(linker, urlsAt(made));
}

function findCommon(linker: Linker, urls: readonly string[]): EndpointMatch | undefined {
  const found = urls.map((url) => findEndpoint(linker, url));
  const first = found[0];
  return first && found.every((one) => one?.provider === first.provider && one.operation === first.operation) ? first : undefined;
}
