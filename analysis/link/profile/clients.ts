import type { ClientProfile, Site } from '../../calls.js';
import type { ClientOptions } from '../../catalog.js';
import { findCredentials, HIDDEN_LITERALS } from '../clients/credentials.js';
import type { FileIndex } from '../files/file-index.js';
import { readClientOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findTexts } from '../values/texts.js';
import type { ClientValue, Ref } from '../values/value.js';
import { toClient } from './profile.js';

/** The clients that a file builds from an SDK that it imports itself. */
export function findClients(linker: Linker, file: FileIndex): readonly ClientProfile[] {
  const imported = new Set(
    file.imports.flatMap((one) => (one.kind === 'name' && !one.typeOnly && linker.catalog.isSdk(one.from) ? [one.binding] : [])),
  );
  for (const { id, specifier } of file.loads)
    if (linker.catalog.isSdk(specifier)) for (const { binding } of file.drawnFrom(id)) imported.add(binding);
  if (imported.size === 0) return [];
  return file.calls.filter((id) => isBuilding(file, id, imported)).flatMap((id) => toProfiles(linker, { file, id }));
}

/** `new OpenAI(…)`, `createOpenAI(…)`, `new sdk.OpenAI(…)`, with something given. */
function isBuilding(file: FileIndex, id: number, imported: ReadonlySet<number>): boolean {
  const call = file.expression(id);
  if ((call.kind !== 'call' && call.kind !== 'new') || call.arguments.length === 0) return false;
  let callee = file.expression(call.callee);
  while (callee.kind === 'member') callee = file.expression(callee.object);
  return callee.kind === 'name' && imported.has(callee.binding);
}

function toProfiles(linker: Linker, ref: Ref): readonly ClientProfile[] {
  const built = linker
    .resolve(ref)
    .flatMap((value) => (value.kind === 'client' && value.path.length === 0 ? [value.client] : []))
    .find(({ construct, derivations }) => construct?.file === ref.file && construct.id === ref.id && derivations.length === 0);
  if (!built) return [];
  const client = toClient(linker, built, linker.versionOf(built.importer, built.specifier));
  if (!client) return [];
  const { options } = built.type;
  return [
    {
      ...client,
      credentials: findOptions(linker, built, options.apiKey).flatMap((at) => findCredentials(linker, at, HIDDEN_LITERALS)),
      browser:
        findOptions(linker, built, options.browser)
          .filter((at) => isTrue(linker, at))
          .map(siteOf)[0] ?? null,
      plainUrl: findPlainUrl(linker, built, options),
      isClientCode: ref.file.directives.includes('use client'),
    },
  ];
}

function findOptions(linker: Linker, client: ClientValue, paths: ClientOptions['apiKey']): readonly Ref[] {
  return (paths ?? []).flatMap((path) => {
    const reading = readClientOption(linker, [client], parseOption(path));
    return reading.state === 'known' ? [reading.at] : [];
  });
}

function isTrue(linker: Linker, at: Ref): boolean {
  const values = linker.resolve(at);
  return values.length > 0 && values.every((value) => value.kind === 'literal' && value.value === true);
}

/** Names that lead no further than this machine or its private network. */
const PRIVATE_HOST =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|host\.docker\.internal|[^.]+|.*\.(?:local|internal|svc|test|localhost|example|invalid|lan))$/i;

function findPlainUrl(linker: Linker, client: ClientValue, { baseUrl }: ClientOptions): (Site & { readonly url: string }) | null {
  for (const at of findOptions(linker, client, baseUrl)) {
    // A text that is only the default of a setting is a development server more often than not.
    const texts = findTexts(linker, at);
    const [url] = texts;
    if (texts.length === 1 && url !== undefined && isPlain(url)) return { ...siteOf(at), url };
  }
  return null;
}

export function isPlain(url: string): boolean {
  const host = /^http:\/\/(?:[^/@]*@)?(\[[^\]]+\]|[^/:?#]+)/.exec(url)?.[1];
  return host !== undefined && /^[\w.[\]:-]+$/.test(host) && !PRIVATE_HOST.test(host);
}
