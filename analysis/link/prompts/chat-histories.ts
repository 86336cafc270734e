import type { GrowingHistory } from '../../calls.js';
import type { ClientType } from '../../catalog.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isWithin } from '../files/spans.js';
import { first } from '../incoming/request-origins.js';
import type { LimitFacts } from '../options/limits.js';
import { readClientOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { type FlowEvent, follow } from '../values/flow.js';
import { findKeepers, type Keeper, keptFlows } from '../values/keepers.js';
import { findFrame } from '../values/kept-frames.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findPut } from '../values/stores.js';
import { argumentsOf, type Ref, type Value } from '../values/value.js';
import { findDialogues, isAdded, isRepeated } from './dialogues.js';
import { findFieldChat } from './kept-chats.js';

/** A chat that remembers by itself what was said, and is kept for as long as the program runs: `chats.get(user).sendMessage(text)`. */
export function findChatHistory(linker: Linker, { call, clients }: LimitFacts): GrowingHistory | null {
  if (clients[0]?.type.remembers !== true) return null;
  const { file, id } = call.ref;
  const asked = file.expression(id);
  const callee = asked.kind === 'call' ? file.expression(asked.callee) : undefined;
  if (callee?.kind !== 'member') return null;
  const chat: Ref = { file, id: callee.object };
  const kept = findTalk(linker, chat, call.ref) ?? findKept(linker, chat, call.ref) ?? findFieldChat(linker, chat, call.ref);
  if (!kept) return null;
  const site = siteOf(chat);
  return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(kept), isList: false };
}

/** An agent that was given what keeps its threads, and nothing that shortens one: `createReactAgent({ llm, tools, checkpointer })`. */
export function findThreadHistory(linker: Linker, { call, clients }: LimitFacts): GrowingHistory | null {
  const [client, ...others] = clients;
  const asked = call.ref.file.expression(call.ref.id);
  const callee = asked.kind === 'call' ? call.ref.file.expression(asked.callee) : undefined;
  if (!client?.construct || others.length > 0 || callee?.kind !== 'member') return null;
  const { by = [], made: makers, unless = [], shortening = [] } = client.type.keepsThreads ?? {};
  const kept = first(by, (path) => {
    const reading = readClientOption(linker, [client], parseOption(path));
    return reading.state === 'known' && reading.values.every((value) => keeps(value, makers)) ? reading.at : undefined;
  });
  const { file, id } = client.construct;
  const made = { file, frame: file.expression(id).function, made: id };
  if (!kept || !isRepeated(linker, { file: call.ref.file, id: asked.function }, made)) return null;
  if (unless.some((path) => readClientOption(linker, [client], parseOption(path)).state !== 'absent')) return null;
  const files = [client.construct.file, call.ref.file];
  if (files.some(({ path }) => shortening.some((word) => linker.project.mentions(path, word)))) return null;
  const site = siteOf({ ...call.ref, id: callee.object });
  return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(kept), isList: false };
}

type Threads = NonNullable<ClientType['keepsThreads']>;

/** A keeper of threads, made by one of these exports if they are named. */
function keeps(value: Value, makers: Threads['made']): boolean {
  if (makers === undefined) return value.kind !== 'literal';
  const call = value.kind === 'package' ? value.calls.at(-1) : undefined;
  if (value.kind !== 'package' || !call || !makers.by.some((name) => value.path.slice(-2).join('.') === `${name}.new`)) return false;
  const [options] = argumentsOf(call);
  return options === undefined || isWithout({ ...call, id: options }, makers.stored);
}

/** All that it is given is written down, and this is not among it. */
function isWithout(options: Ref, name: string): boolean {
  const object = options.file.expression(options.id);
  return object.kind === 'object' && object.properties.every((one) => one.kind === 'property' && one.name !== name);
}

/** Made before a loop in which a person is asked. */
function findTalk(linker: Linker, { file, id }: Ref, call: Ref): Ref | undefined {
  const made = findOnlySource(file, id);
  if (made === undefined) return undefined;
  const isTalk = findDialogues(linker, call).some(
    ({ loop, asked }) => !isWithin(file.expression(made).span, loop) && asked.some((one) => isAdded(linker, { file, id: one }, call)),
  );
  return isTalk ? { file, id: made } : undefined;
}

function findOnlySource(file: FileIndex, id: ExpressionId): ExpressionId | undefined {
  const expression = file.expression(id);
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  return source && others.length === 0 && source.path.length === 0 && source.by === 'initializer' ? source.from : undefined;
}

/** Kept by the module, or under a key in a store out of which nobody takes it. */
function findKept(linker: Linker, chat: Ref, call: Ref): Ref | undefined {
  const { file } = call;
  const frame = { file, id: file.expression(call.id).function };
  const made = findOnlySource(chat.file, chat.id);
  if (made !== undefined && file.expression(made).function === 0)
    return isRepeated(linker, frame, { file, frame: 0, made }) ? { file, id: made } : undefined;
  for (const keeper of findKeepers(linker, chat)) {
    const kept = findFrame(linker, keeper);
    if (keeper.holds !== 'lists' || keeper.member !== undefined || !kept || !isNeverTakenOut(linker, keeper)) continue;
    if (isRepeated(linker, frame, kept)) return findPlace(keeper, kept.made) ?? chat;
  }
  return undefined;
}

function findPlace({ file }: Keeper, made: ExpressionId | undefined): Ref | undefined {
  return made === undefined ? undefined : { file, id: made };
}

/** Nobody deletes an entry, empties the store, or begins another chat under the same key in a second place. */
export function isNeverTakenOut(linker: Linker, keeper: Keeper, isAllowed: (event: FlowEvent) => boolean = () => false): boolean {
  const flows = keptFlows(linker, keeper);
  if (flows.flatMap(({ file, id }) => findPut(file, id)).length > 1) return false;
  let isTaken = false;
  const isComplete = follow(linker, flows, (event) => {
    if (isAllowed(event)) return 'stop';
    const method = event.flow.suffix.at(-1) ?? '';
    if (event.kind === 'called' && !/^(?:get|has|set)$/.test(method) && event.flow.suffix.length === 1) isTaken = true;
    const by = event.kind === 'tested' && event.by !== undefined ? event.flow.file.expression(event.by) : undefined;
    if (by?.kind === 'unary' && by.operator === 'delete') isTaken = true;
    if (event.kind === 'argument' || event.kind === 'stored' || event.kind === 'exported') return 'stop';
    return undefined;
  });
  return isComplete && !isTaken;
}
