import type { FinishProfile, UsageProfile } from '../../calls.js';
import type { Answer, Operation } from '../../catalog.js';
import { isPackageMatch } from '../files/scan.js';
import type { LimitFacts } from '../options/limits.js';
import { readAnyOption } from '../options/options.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import type { SeenAnswer } from './answers.js';

const UNKNOWN: UsageProfile = { state: 'unknown', part: null };

/** Does anybody take what the answer says of the tokens that it took? */
export function readUsage(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
  seen: Pick<SeenAnswer, 'usage' | 'escapes' | 'leaves' | 'complete'>,
  streaming: boolean | null,
): UsageProfile {
  const [path] = answer.usage ?? [];
  if (path === undefined || facts.call.kind !== 'sdk') return { state: 'not-applicable', part: null };
  if (seen.usage) return { state: 'read', part: null };
  if (seen.escapes !== undefined || seen.leaves || !seen.complete || isObserved(linker, facts, operation)) return UNKNOWN;
  return { state: 'unread', part: streaming === false && hasName(facts.call.ref) ? path : null };
}

/** Somebody else is told: by a callback, by telemetry, by a package that listens to the SDK, by a gateway in between. */
function isObserved(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): boolean {
  const isSet = (paths: Parameters<typeof readAnyOption>[3]) => readAnyOption(linker, call.ref, clients, paths, version).state !== 'absent';
  if (operation?.options.observers && isSet(operation.options.observers)) return true;
  const baseUrl = clients[0]?.type.options.baseUrl;
  if (baseUrl && isSet(baseUrl)) return true;
  return linker.catalog.catalog.recorders.some(
    (name) =>
      linker.project.manifests.isDeclared(call.ref.file.path, name) ||
      call.ref.file.imports.some((imported) => isPackageMatch(name, imported.from)),
  );
}

/** How a repair may ask whether an answer was cut off; null where it has no name to be asked by. */
export function findCutRepair({ call, clients }: LimitFacts, answer: Answer, streaming: boolean | null): FinishProfile['repair'] {
  const [client, ...others] = clients.map(({ type }) => type.cut);
  const cut = answer.cut ?? (others.every((one) => one === client) ? client : undefined);
  return call.kind === 'sdk' && cut && streaming === false && hasName(call.ref) ? { ...siteOf(call.ref), ...cut } : null;
}

/** `const answer = await call(…)`, `const { text } = await call(…)`, and nothing that takes its parts apart too. */
function hasName({ file, id }: Ref): boolean {
  const awaited = file.parentOf(id);
  if (awaited === undefined || file.expression(awaited).kind !== 'await' || file.parentOf(awaited) !== undefined) return false;
  const drawn = file.drawnFrom(awaited);
  return drawn.length > 0 && drawn.every(({ source }) => source.path.length < 2);
}
