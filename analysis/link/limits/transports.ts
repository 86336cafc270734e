import { isPackageMatch } from '../files/scan.js';
import type { LimitFacts } from '../options/limits.js';
import { readOption } from '../options/options.js';
import { foldDuration } from '../values/durations.js';
import type { Linker } from '../values/linker.js';
import type { Ref, Value } from '../values/value.js';

/** A time limit of what carries a request: `ms` of silence that it bears, at its construction. */
export type TransportReading =
  | { readonly kind: 'limited'; readonly ms: number | undefined; readonly at: Ref }
  | { readonly kind: 'unknown' };

/**
 * `fetch(url, { dispatcher: new Agent({ headersTimeout }) })`, or what a file of the same package says for all requests:
 * `setGlobalDispatcher(new Agent({ headersTimeout }))`. Undefined where none is named, or where it sets no limit.
 */
export function readTransport(linker: Linker, { call, version }: LimitFacts): TransportReading | undefined {
  const transport = call.kind === 'http' ? call.client.transport : undefined;
  if (!transport) return undefined;
  const own = readOption(linker, call.ref, [], transport.options, version);
  if (own.state === 'unknown') return { kind: 'unknown' };
  const values = own.state === 'known' ? own.values : findForAll(linker, call.ref.file.path, transport.setBy);
  const readings = values.map((value) => readBuilt(linker, value, transport));
  return readings.find((reading) => reading?.kind === 'limited') ?? readings.find((reading) => reading !== undefined);
}

type Transport = NonNullable<Extract<LimitFacts['call'], { kind: 'http' }>['client']['transport']>;

function findForAll({ project, resolve }: Linker, from: string, setBy: readonly string[]): readonly Value[] {
  const home = project.manifests.findFor(from)?.folder;
  return project.files
    .filter((path) => setBy.some((name) => project.mentions(path, name)) && project.manifests.findFor(path)?.folder === home)
    .flatMap((path) => {
      const file = project.file(path);
      return (file ? setBy.flatMap((name) => file.callsNamed(name)) : []).flatMap((id) => {
        const call = file?.expression(id);
        const [given] = call?.kind === 'call' ? call.arguments : [];
        return file && given !== undefined ? resolve({ file, id: given }) : [];
      });
    });
}

function readBuilt(linker: Linker, value: Value, { packages, limits }: Transport): TransportReading | undefined {
  const at = value.kind === 'package' && value.path.at(-1) === 'new' ? value.calls.at(-1) : undefined;
  if (value.kind !== 'package' || !at || !packages.some((name) => isPackageMatch(name, value.specifier))) return { kind: 'unknown' };
  const readings = limits.map((path) => readOption(linker, at, [], [path], null));
  if (readings.some(({ state }) => state === 'unknown')) return { kind: 'unknown' };
  const known = readings.flatMap((reading) => (reading.state === 'known' ? [foldDuration(linker, reading.values)] : []));
  // A limit of 0 is none.
  if (known.length === 0 || known.includes(0)) return undefined;
  return { kind: 'limited', ms: known.every((ms) => ms !== undefined) ? Math.max(...known) : undefined, at };
}
