import type { HttpEndpoint, HttpPath, HttpRequest } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { ABSENT, HOLE } from '../values/texts.js';

/** What a URL means. */
export interface EndpointMatch extends HttpRequest {
  readonly provider: string;
  /** That the URL names. */
  readonly model: string | undefined;
  /** Another address may be set in its place: `process.env.BASE_URL || 'https://api.openai.com/v1'`. */
  readonly isDefault?: true;
}

/** The provider of an address whose host nobody knows. */
export const COMPATIBLE = 'openai-compatible';

/** By host and path where the text has a host; by a path that only model APIs have where the host is not known. A relative URL is the app's own endpoint. */
export function findEndpoint(linker: Linker, text: string): EndpointMatch | undefined {
  const url = (text.split(/[?#]/)[0] ?? '').replaceAll(ABSENT, HOLE);
  if (url === HOLE || (url.startsWith('/') && !url.startsWith('//'))) return undefined;
  const { endpoints, compatiblePaths } = linker.catalog.catalog.http;
  const [, host = '', path = ''] = URL_PARTS.exec(url) ?? [];
  if (host !== '' && host !== HOLE) {
    const found = findOnHost(endpoints, host, path.replace(/\/{2,}/g, '/'), isForwarded(text));
    if (found) return found;
  }
  const compatible = compatiblePaths.find((one) => isTextMatch(one.path.startsWith('*') ? one.path : `*${one.path}`, url));
  if (!compatible) return undefined;
  return { ...toRequest(compatible), provider: findProviderIn(endpoints, url) ?? COMPATIBLE, model: undefined };
}

function findOnHost(endpoints: readonly HttpEndpoint[], host: string, path: string, forwarded: boolean): EndpointMatch | undefined {
  for (const { provider, hosts, paths, proxied, model } of endpoints) {
    if (!hosts.some((pattern) => isTextMatch(pattern, host))) continue;
    if (proxied && !forwarded && UNKNOWN_PATH.test(path)) return { provider, operation: proxied, model: undefined };
    const found = paths.find((one) => isTextMatch(one.path, path || '/') || isTextMatch(one.path, path.replace(/\/+$/, '')));
    if (found) return { ...toRequest(found), provider, model: findModelIn(path, model) };
  }
  return undefined;
}

function toRequest({ path: _, ...request }: HttpPath): HttpRequest {
  return request;
}

function findModelIn(path: string, pattern: string | undefined): string | undefined {
  const model = pattern === undefined ? undefined : new RegExp(pattern).exec(path)?.[1];
  return model?.includes(HOLE) ? undefined : model && decodeURIComponent(model);
}

/** A hole behind a whole host begins the path: `https://api.openai.com${path}`. */
const URL_PARTS = new RegExp(`^(?:[a-z]+:)?//([^/${HOLE}]+(?=${HOLE}|/|$)|[^/]*)(.*)$`, 'i');

/** Nothing but the version before a part that is not known: `https://api.openai.com/v1/${path}`, as proxies write it. */
const UNKNOWN_PATH = new RegExp(`^/?(?:(?:api|v\\d+(?:beta)?|${HOLE})/)*${HOLE}$`);

/** A path that is a parameter as it stands is named by the callers: they make the request. */
function isForwarded(text: string): boolean {
  return text.endsWith(ABSENT);
}

/** Whose API an address is, by its host, and by its path where that is one of a gateway: `https://api.openai.com/v1` → `openai`. */
export function findHost(linker: Linker, address: string): string | undefined {
  const [, host = '', path = ''] = URL_PARTS.exec(address) ?? [];
  if (host === '' || host === HOLE) return undefined;
  const found = linker.catalog.catalog.http.endpoints.find(({ hosts }) => hosts.some((pattern) => isTextMatch(pattern, host)));
  return found?.passesOn?.find((one) => isTextMatch(one.address, `${host}${path}`))?.provider ?? found?.provider;
}

function findProviderIn(endpoints: readonly HttpEndpoint[], url: string): string | undefined {
  return endpoints.find((endpoint) => endpoint.hosts.some((host) => !host.startsWith('*') && url.includes(host)))?.provider;
}

const patterns = new Map<string, RegExp>();

/** `*` matches any text; an unknown part of the URL matches `*` and whole path segments. */
function isTextMatch(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    const source = pattern
      .split('*')
      .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    compiled = new RegExp(`^${source}$`, 'i');
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}
