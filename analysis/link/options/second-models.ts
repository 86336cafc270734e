import type { SecondModel } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { isForwarded, type LimitFacts } from './limits.js';
import { readOption } from './options.js';
import { parseOption } from './parsed-options.js';
import { findReceiver, isJust } from './receivers.js';
import { toRepairOptions } from './repairs.js';

/** Which model that is, only the author can say. */
const HOLE = "'…'";

/** How a second model is asked where the first fails, by the client or by the request. */
export function findSecondModel(linker: Linker, facts: LimitFacts, operation: Operation | undefined): SecondModel | null {
  if (facts.call.kind !== 'sdk' || isForwarded(facts.call)) return null;
  return findByClient(linker, facts) ?? findByOption(linker, facts, operation);
}

/** Its client has a method for that and is built in the same file: another one like it. */
function findByClient(linker: Linker, { call, clients }: LimitFacts): SecondModel | undefined {
  const [client, ...others] = clients;
  const method = client?.type.derive?.find(({ adds }) => adds === 'fallback')?.path;
  if (!client?.construct || others.length > 0 || method === undefined) return undefined;
  const receiver = findReceiver(call.ref);
  const name = nameOfClass(client.construct);
  const isNear = receiver?.file === client.construct.file;
  const model = (client.type.options.model ?? []).map(parseOption).find((one) => one.target === 'client' && one.members.length === 1);
  if (!isNear || name === undefined || model === undefined || !isJust(linker, receiver, client.construct)) return undefined;
  return { ...siteOf(receiver), by: 'call', code: `.${method}([new ${name}({ ${model.members[0]}: ${HOLE} })])` };
}

function findByOption(linker: Linker, facts: LimitFacts, operation: Operation | undefined): SecondModel | null {
  const usable = (operation?.secondModels ?? []).filter(({ ofPlainId }) => !ofPlainId || isPlainId(linker, facts, operation));
  const [found] = usable.flatMap(({ option, value }) => toRepairOptions(facts, option, 'count').map((one) => ({ one, value })));
  if (found?.one.target !== 'call') return null;
  const { at, argument, members } = found.one;
  return { ...at, by: 'option', argument, members, code: found.value };
}

function isPlainId(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): boolean {
  const model = readOption(linker, call.ref, clients, operation?.options.model, version);
  return model.state === 'known' && model.values.length > 0 && model.values.every(({ kind }) => kind === 'literal');
}

function nameOfClass({ file, id }: Ref): string | undefined {
  const expression = file.expression(id);
  return expression.kind === 'new' && file.expression(expression.callee).kind === 'name' ? nameOf(file, expression.callee) : undefined;
}
