import type { Binding, BindingId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isHandler } from './serving.js';

/** What servers call the signal that aborts when the client of a request goes away, from the parameter of their handlers on. */
const SIGNAL = /^(?:(?:req|request|raw)\.)*signal$/;

/** `request.signal`, where the parameter is declared as a web request or its function answers requests: it aborts when its client goes away, not after a time. */
export function isSignalOfRequest(linker: Linker, { file, id }: Ref): boolean {
  const path: string[] = [];
  let at = file.expression(id);
  for (; at.kind === 'member'; at = file.expression(at.object)) path.unshift(at.name);
  const declared = at.kind === 'name' ? file.bindingAt(at.binding) : undefined;
  if (at.kind !== 'name' || !declared) return false;
  if (path.length === 1 && declared.kind === 'parameter' && isRequestType(file, declared)) return true;
  const drawn = drawFromParameter(file, at.binding, path);
  if (!drawn || !SIGNAL.test(drawn.path.join('.'))) return false;
  return drawn.binding.parameter?.index === 0 && isHandler(linker, file, drawn.binding.function);
}

/** `({ request: { signal } }) => …`: the names draw on the parameter as a whole. */
function drawFromParameter(
  file: FileIndex,
  id: BindingId,
  path: readonly string[],
): { binding: Binding; path: readonly string[] } | undefined {
  const binding = file.bindingAt(id);
  if (binding?.parameter) return { binding, path };
  const [source, ...others] = binding?.sources ?? [];
  const from = source === undefined || others.length > 0 ? undefined : file.expression(source.from);
  return source && from?.kind === 'name' && from.binding !== id
    ? drawFromParameter(file, from.binding, [...source.path, ...path])
    : undefined;
}

function isRequestType(file: FileIndex, { type }: Binding): boolean {
  if (type?.kind !== 'named' || !type.name.endsWith('Request')) return false;
  if (type.binding === undefined) return type.name === 'Request';
  const declared = file.bindingAt(type.binding);
  const imported = declared?.import === undefined ? undefined : file.imports[declared.import];
  return imported?.kind === 'name' && !imported.from.startsWith('.');
}
