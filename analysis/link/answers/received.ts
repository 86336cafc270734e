import type { ReceivedAnswer } from '../../calls.js';
import { isPathMatch, toTokens } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch, toolNameOf } from '../files/scan.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { TEXT } from './answers.js';
import { findCallsNamed } from './defined-tools.js';
import { findInjections } from './injections.js';
import { keepParts } from './structured-injections.js';

/** The answers that a file takes from a server, and what they reach: `const { messages } = useChat()`. */
export function findReceived(linker: Linker, file: FileIndex): readonly ReceivedAnswer[] {
  const names = new Set(linker.catalog.catalog.receivers.map(({ path }) => toolNameOf(path)));
  return findCallsNamed(file, names).flatMap((id) => readReceived(linker, { file, id }) ?? []);
}

function readReceived(linker: Linker, call: Ref): ReceivedAnswer | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return undefined;
  const parts = findTextParts(linker, { ...call, id: expression.callee });
  if (parts.length === 0) return undefined;
  const start: Flow = { ...call, path: [], suffix: [TEXT], stack: [] };
  const injections = keepParts(findInjections(linker, [start], { near: true }), parts).map((one) => ({ ...one, part: null }));
  return injections.length > 0 ? { ...siteOf({ file: call.file, id: expression.callee }), injections } : undefined;
}

/** Without the places in lists, as injections name parts: `messages.parts.text`. */
function findTextParts(linker: Linker, callee: Ref): readonly string[] {
  const values = linker.resolve(callee);
  const receiver = linker.catalog.catalog.receivers.find(({ packages, path }) =>
    values.some(
      (value) =>
        value.kind === 'package' && packages.some((one) => isPackageMatch(one, value.specifier)) && isPathMatch(toTokens(path), value.path),
    ),
  );
  return (receiver?.text ?? []).map((path) => path.replaceAll('[]', ''));
}
