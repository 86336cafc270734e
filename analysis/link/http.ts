import type { Answer, HttpClient, OperationName, OptionPath } from '../catalog.js';
import { isPathMatch, toTokens } from './catalog-index.js';
import type { DetectedCall } from './detect.js';
import type { Linker } from './linker.js';
import { findTexts, HOLE } from './texts.js';
import type { Ref, Value } from './value.js';

interface Sender {
  readonly client: HttpClient;
  readonly sends: HttpClient['functions'][number];
  /** The call that built the instance with defaults, if there is one. */
  readonly instance: Ref | undefined;
}

/** A request to a model provider that no SDK makes: the callee is an HTTP client, and the URL names a provider or a path that only such APIs have. */
export function findHttpRequest(linker: Linker, ref: Ref, callees: readonly Value[]): Extract<DetectedCall, { kind: 'http' }> | undefined {
  for (const callee of callees) {
    const sender = findSender(linker, callee);
    if (!sender) continue;
    const url = readArgument(linker, ref, sender.sends.url);
    if (!url) continue;
    const base = sender.instance ? baseTexts(linker, sender) : [];
    for (const text of findTexts(linker, url)) {
      const endpoint = findEndpoint(linker, text.includes('://') || base.length === 0 ? text : `${base[0] ?? ''}${text}`);
      if (endpoint) return { kind: 'http', ref, client: sender.client, instance: sender.instance, functionPath: sender.sends, ...endpoint };
    }
  }
  return undefined;
}

function findSender(linker: Linker, callee: Value): Sender | undefined {
  if (callee.kind === 'global') {
    const [name = '', ...members] = callee.path;
    for (const client of linker.catalog.findHttpClients('global')) {
      if (!client.globals.includes(name)) continue;
      const sends = client.functions.find((one) => isPathMatch(toTokens(one.path), members) || isPathMatch(toTokens(one.path), callee.path) || (members.length === 0 && one.path === 'default'));
      if (sends) return { client, sends, instance: undefined };
    }
    return undefined;
  }
  if (callee.kind !== 'package') return undefined;
  for (const client of linker.catalog.findHttpClients(callee.specifier)) {
    const path = withoutDefault(callee.path);
    const direct = client.functions.find((one) => isPathMatch(withoutDefault(toTokens(one.path)), path));
    if (direct) return { client, sends: direct, instance: undefined };
    const built = client.instances.find((one) => startsWith(path, [...withoutDefault(toTokens(one.path)), '()']));
    if (!built) continue;
    const rest = path.slice(withoutDefault(toTokens(built.path)).length + 1);
    const sends = client.functions.find((one) => isPathMatch(withoutDefault(toTokens(one.path)), rest));
    if (sends) return { client, sends, instance: callee.calls[0] };
  }
  return undefined;
}

/** `axios`, `default`, `default.post` and `* as axios` are the same thing. */
function withoutDefault(path: readonly string[]): readonly string[] {
  return path[0] === 'default' ? path.slice(1) : path;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((token, i) => token === path[i]);
}

function readArgument(linker: Linker, ref: Ref, option: OptionPath): Ref | undefined {
  const call = ref.file.expression(ref.id);
  if (call.kind !== 'call' && call.kind !== 'new') return undefined;
  const [index = '0', ...members] = (typeof option === 'string' ? option : option.path).split('.');
  let found: Ref | undefined = undefined;
  const argument = call.arguments[Number(index)];
  if (argument === undefined) return undefined;
  found = { ...ref, id: argument };
  for (const member of members) {
    const objects: Ref[] = linker.resolve(found).flatMap((value) => (value.kind === 'object' ? [value.at] : []));
    found = objects.map((object) => findProperty(object, member)).find((one) => one !== undefined);
    if (!found) return undefined;
  }
  return found;
}

function findProperty(ref: Ref, name: string): Ref | undefined {
  const object = ref.file.expression(ref.id);
  if (object.kind !== 'object') return undefined;
  const property = object.properties.findLast((one) => one.kind === 'property' && one.name === name);
  return property && { ...ref, id: property.value };
}

function baseTexts(linker: Linker, sender: Sender): readonly string[] {
  const option = sender.client.instances[0]?.baseUrl;
  const base = sender.instance && option !== undefined ? readArgument(linker, sender.instance, option) : undefined;
  return base ? findTexts(linker, base) : [];
}

interface EndpointMatch {
  readonly provider: string;
  readonly operation: OperationName;
  readonly answer: Answer | undefined;
}

/** By host and path where the text has a host; by a path that only model APIs have where the host is not known. A relative URL is the app's own endpoint. */
function findEndpoint(linker: Linker, text: string): EndpointMatch | undefined {
  const url = text.split(/[?#]/)[0] ?? '';
  if (url === HOLE || (url.startsWith('/') && !url.startsWith('//'))) return undefined;
  const { endpoints, compatiblePaths } = linker.catalog.catalog.http;
  const [, host = '', path = ''] = /^(?:[a-z]+:)?\/\/([^/]*)(.*)$/i.exec(url) ?? [];
  if (host !== '' && host !== HOLE) {
    for (const endpoint of endpoints) {
      if (!endpoint.hosts.some((pattern) => isTextMatch(pattern, host))) continue;
      const found = endpoint.paths.find((one) => isTextMatch(one.path, path) || isTextMatch(one.path, path.replace(/\/+$/, '')));
      if (found) return { provider: endpoint.provider, operation: found.operation, answer: found.answer };
    }
  }
  const compatible = compatiblePaths.find((one) => isTextMatch(one.path.startsWith('*') ? one.path : `*${one.path}`, url));
  return compatible && { provider: findProviderIn(endpoints, url) ?? 'openai-compatible', operation: compatible.operation, answer: compatible.answer };
}

function findProviderIn(endpoints: Linker['catalog']['catalog']['http']['endpoints'], url: string): string | undefined {
  return endpoints.find((endpoint) => endpoint.hosts.some((host) => !host.startsWith('*') && url.includes(host)))?.provider;
}

const patterns = new Map<string, RegExp>();

/** `*` matches any text; an unknown part of the URL matches `*` and whole path segments. */
function isTextMatch(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    const source = pattern.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
    compiled = new RegExp(`^${source}$`, 'i');
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
