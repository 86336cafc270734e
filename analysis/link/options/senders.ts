import type { Limits, Sdk } from '../../catalog.js';
import type { DetectedCall } from '../calls/detect.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';
import type { ClientValue, Value } from '../values/value.js';
import { readOption } from './options.js';

type SdkCall = Extract<DetectedCall, { kind: 'sdk' }>;

/** The limits of the client inside the package whose model is asked, else the SDK's `own`; undefined where nobody can say which hold. */
export function findSenderLimits(
  linker: Linker,
  { ref, sdk, operation }: SdkCall,
  client: ClientValue,
  own: Limits | undefined,
): Limits | undefined {
  const version = linker.versionOf(client.importer, client.specifier);
  const paths = [...(operation.options.model ?? []), ...(client.type.options.model ?? [])];
  const reading = readOption(linker, ref, [client], paths, version);
  if (reading.state !== 'known') return own;
  const senders = reading.values.map((value) => findSender(sdk, value));
  const [first] = senders;
  if (!first) return own;
  // Several packages have several clients.
  if (senders.some((one) => one !== first) || isTold(client, first.options ?? [])) return undefined;
  return first.limits;
}

function findSender({ senders = [] }: Sdk, value: Value) {
  const specifier = value.kind === 'package' ? value.specifier : value.kind === 'client' ? value.client.specifier : undefined;
  return specifier === undefined ? undefined : senders.find(({ packages }) => packages.some((name) => isPackageMatch(name, specifier)));
}

/** Is the package told of its limits in the file where the program is set up? */
function isTold({ construct }: ClientValue, options: readonly string[]): boolean {
  return !construct || options.some((name) => construct.file.propertiesNamed(name).length > 0);
}
