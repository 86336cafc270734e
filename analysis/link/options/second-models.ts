import type { FallbackProfile } from '../../calls.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref, Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { isForwarded, type LimitFacts } from './limits.js';
import { parseOption } from './parsed-options.js';

/** Which model that is, only the author can say. */
const HOLE = "'…'";

/** How a second model is asked where the first fails, if its client has a method for that and is built in the same file: another one like it. */
export function findSecondModel(linker: Linker, { call, clients }: LimitFacts): FallbackProfile['repair'] {
  const [client, ...others] = clients;
  const method = client?.type.derive?.find(({ adds }) => adds === 'fallback')?.path;
  if (!client?.construct || others.length > 0 || method === undefined || call.kind !== 'sdk' || isForwarded(call)) return null;
  const receiver = findReceiver(call.ref);
  const name = nameOfClass(client.construct);
  const model = (client.type.options.model ?? []).map(parseOption).find((one) => one.target === 'client' && one.members.length === 1);
  if (!receiver || name === undefined || model === undefined || !isJust(linker, receiver, client.construct)) return null;
  return { ...siteOf(receiver), code: `.${method}([new ${name}({ ${model.members[0]}: ${HOLE} })])` };
}

function findReceiver({ file, id }: Ref): Ref | undefined {
  const expression = file.expression(id);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'member' ? { file, id: callee.object } : undefined;
}

function nameOfClass({ file, id }: Ref): string | undefined {
  const expression = file.expression(id);
  return expression.kind === 'new' && file.expression(expression.callee).kind === 'name' ? nameOf(file, expression.callee) : undefined;
}

/** The model itself, in the file where it is built: what a chain is made of would need another chain. */
function isJust(linker: Linker, receiver: Ref, { file, id }: Ref): boolean {
  const values = receiver.file === file ? linker.resolve(receiver) : [];
  return values.length === 1 && values.every((one) => isBuiltAt(one, id));
}

function isBuiltAt(value: Value, id: Ref['id']): boolean {
  if (value.kind !== 'client' || value.path.length > 0) return false;
  return value.client.construct?.id === id && value.client.derivations.length === 0;
}
