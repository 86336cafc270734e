import type { Rebuilt } from '../../calls.js';
import type { Holding } from '../../catalog.js';
import type { BindingId, ExpressionId } from '../../facts.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { findOccasion, type Occasion } from '../incoming/serving.js';
import { isAssigning } from '../options/later-writes.js';
import type { LimitFacts } from '../options/limits.js';
import { readAnyOption, readClientOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { type ClientValue, calleeOf, type Ref, type Value } from '../values/value.js';

const ONCE: ReadonlySet<string> = new Set(['module', 'initializer', 'constructor']);

/** What is built somewhere: a client, or what gives an SDK its models. */
interface Built {
  readonly name: string;
  readonly construct: Ref;
  readonly client?: ClientValue;
}

/** What a call needs and is built again and again though it is always the same, with what each of them has of its own. */
export function findRebuilt(linker: Linker, { call, clients, version }: LimitFacts): Rebuilt | null {
  const model = call.kind === 'sdk' ? readAnyOption(linker, call.ref, [], call.operation.options.model, version) : undefined;
  const given = model?.state === 'known' ? model.values : [];
  const built = [...clients.flatMap((client) => toBuilt(linker, client, 0)), ...given.flatMap((value) => toProviders(value))];
  return built.map((one) => (hasVariedSibling(built, one) ? null : readBuilt(linker, one))).find((one) => one !== null) ?? null;
}

/** A function that makes a client of another provider with the key of its user is called for each user, whichever provider that is. */
function hasVariedSibling(built: readonly Built[], { construct: { file, id } }: Built): boolean {
  const frame = file.expression(id).function;
  return built.some(({ construct: other }) => {
    if (other.file !== file || other.id === id || file.expression(other.id).function !== frame) return false;
    return !isAlwaysTheSame({ file, depth: 0, names: [] }, other.id);
  });
}

const DEEPEST_CLIENT = 3;

/** The client itself, or that inside it where it asks another: `createReactAgent({ llm })`. */
function toBuilt(linker: Linker, client: ClientValue, depth: number): readonly Built[] {
  const { construct, type } = client;
  if (!construct || type.isPlan || depth > DEEPEST_CLIENT) return [];
  const options = (type.asks ?? []).map(parseOption).filter(({ members }) => members.length > 0);
  const readings = options.map((option) => readClientOption(linker, [client], option));
  const inside = readings.flatMap((reading) => (reading.state === 'known' ? reading.values : []));
  if (options.length === 0) return [{ name: findName(construct) ?? type.name, construct, client }];
  return inside.flatMap((value) => (value.kind === 'client' ? toBuilt(linker, value.client, depth + 1) : []));
}

/** `createOpenAI({ apiKey })('gpt-5')`: the model alone costs nothing, and what gives it was built before. */
function toProviders(value: Value): readonly Built[] {
  if (value.kind !== 'client' || !value.client.construct) return [];
  const { construct, derivations } = value.client;
  return derivations.length > 0 ? [{ name: findName(construct) ?? value.client.type.name, construct }] : [];
}

const OCCASIONS: ReadonlySet<Occasion> = new Set(['request', 'message', 'step']);

function readBuilt(linker: Linker, { name, construct, client }: Built): Rebuilt | null {
  const { file } = construct;
  const frame = file.expression(construct.id).function;
  if (ONCE.has(file.functionAt(frame)?.kind ?? '')) return null;
  const holding = client?.type.holds?.find((one) => isHeld(linker, client, construct, one));
  if (!isAlwaysTheSame({ file, depth: 0, names: [] }, construct.id) || isKept(linker, construct)) return null;
  const per = isInLoop(construct) ? 'turn' : findOccasion(linker, file, frame, OCCASIONS);
  return per && { ...siteOf(construct), name, per, holds: holding?.text ?? null };
}

function isHeld(linker: Linker, client: ClientValue, construct: Ref, { exports, when, unless = [] }: Holding): boolean {
  if (unless.some((path) => readClientOption(linker, [client], parseOption(path)).state !== 'absent')) return false;
  if (exports && !exports.includes(findName(construct) ?? '')) return false;
  if (when === undefined) return true;
  const reading = readClientOption(linker, [client], parseOption(when));
  if (reading.state !== 'known') return false;
  if (reading.values.every((value) => value.kind === 'literal' && value.value === true)) return true;
  const given = reading.at.file.expression(reading.at.id);
  return given.kind === 'new' && given.function === construct.file.expression(construct.id).function;
}

/** The name that is built, as its package exports it; a default export has none. */
function findName({ file, id }: Ref): string | undefined {
  const construction = file.expression(id);
  const callee = construction.kind === 'new' || construction.kind === 'call' ? file.expression(construction.callee) : undefined;
  if (callee?.kind === 'member') return callee.name;
  const binding = callee?.kind === 'name' ? file.bindingAt(callee.binding) : undefined;
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  return imported?.kind === 'name' && imported.imported !== 'default' ? imported.imported : undefined;
}

const DEEPEST = 12;

/** Where something is looked at: how deep inside, and which names are being looked at on the way. */
interface Way {
  readonly file: FileIndex;
  readonly depth: number;
  readonly names: readonly BindingId[];
}

/** Made of literals, of what the module declares, and of the environment: no key, region or tenant of one request is among it. */
function isAlwaysTheSame(way: Way, id: ExpressionId): boolean {
  const { file, depth } = way;
  const expression = file.expression(id);
  if (depth > DEEPEST || expression.kind === 'this' || expression.kind === 'spread') return false;
  // `await import('openai')` gives the same module each time.
  if (expression.kind === 'await' && file.expression(expression.value).kind !== 'import') return false;
  if (expression.kind === 'name') return isOfModule(way, expression.binding);
  if (expression.kind === 'object' && expression.properties.some((one) => one.kind === 'spread' && !isWrittenOut(file, one.value)))
    return false;
  // What a function does is done later.
  if (expression.kind === 'function') return true;
  return childrenOf(expression).every((child) => isAlwaysTheSame({ ...way, depth: depth + 1 }, child));
}

/** `...(isLocal && { baseURL })`: all that may be spread stands there. */
function isWrittenOut(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'conditional') return isWrittenOut(file, expression.then) && isWrittenOut(file, expression.else);
  if (expression.kind === 'logical') return expression.operator === '&&' && isWrittenOut(file, expression.right);
  return expression.kind === 'object' || (expression.kind === 'literal' && expression.value === undefined);
}

function isOfModule({ file, depth, names }: Way, id: BindingId): boolean {
  const binding = file.bindingAt(id);
  if (!binding || binding.kind === 'parameter') return false;
  if (binding.kind === 'import' || binding.kind === 'function' || binding.kind === 'class' || names.includes(id)) return true;
  if (binding.kind !== 'const' && binding.kind !== 'let') return false;
  const within: Way = { file, depth: depth + 1, names: [...names, id] };
  if (!file.usesOf(id).every((use) => isFilledAlike(within, use))) return false;
  if (binding.function === 0) return binding.kind === 'const';
  return binding.sources.every(({ from, by }) => (by === 'initializer' || by === 'assignment') && isAlwaysTheSame(within, from));
}

/** `options.headers = { session }`, `Object.assign(options, own)` put what one request has into what was the same for all. */
function isFilledAlike(way: Way, use: ExpressionId): boolean {
  const { file } = way;
  let at = use;
  let parent = file.parentOf(at);
  while (parent !== undefined && isPartOf(file, parent, at)) [at, parent] = [parent, file.parentOf(parent)];
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'assign' && around.target === at && at !== use)
    return isAlwaysTheSame(way, at) && isAlwaysTheSame(way, around.value);
  if (around?.kind !== 'call' || around.arguments[0] !== at || !isAssigning(file, around.callee)) return true;
  return around.arguments.slice(1).every((given) => isAlwaysTheSame(way, given));
}

function isPartOf(file: FileIndex, id: ExpressionId, owner: ExpressionId): boolean {
  const expression = file.expression(id);
  return (expression.kind === 'member' || expression.kind === 'index') && expression.object === owner;
}

/** Stored, handed to code that is not known, or bound to a name outside its function: the next call may find it there. */
function isKept(linker: Linker, construct: Ref): boolean {
  const frame = construct.file.expression(construct.id).function;
  let kept = false;
  const complete = follow(linker, [{ file: construct.file, id: construct.id, path: [], suffix: [], stack: [] }], (event) => {
    const { flow } = event;
    if (flow.suffix.length > 0) return 'stop';
    const isOutside = event.kind === 'bound' && flow.file === construct.file && isDeclaredOutside(flow.file, event.binding, frame);
    if (event.kind === 'stored' || event.kind === 'exported' || isOutside) kept = true;
    if (event.kind === 'argument' && isBuilding(linker, { file: flow.file, id: event.call }))
      return [{ ...flow, id: event.call, path: [] }];
    if (event.kind === 'argument' && linker.resolve(calleeOf({ file: flow.file, id: event.call })).every(isUnknown)) kept = true;
    return kept ? 'stop' : undefined;
  });
  return kept || !complete;
}

/** `RunnableSequence.from([prompt, model])`, `new AgentExecutor({ agent })`: what is built of the client holds it, and is followed in its place. */
function isBuilding(linker: Linker, call: Ref): boolean {
  return linker.resolve(call).some((value) => value.kind === 'client' && value.path.length === 0);
}

function isUnknown({ kind }: { readonly kind: string }): boolean {
  return kind !== 'function' && kind !== 'class';
}

/** A name that the module declares, or a function around the one that builds the client. */
function isDeclaredOutside(file: FileIndex, id: BindingId, frame: number): boolean {
  const declaring = file.bindingAt(id)?.function;
  if (declaring === frame) return false;
  for (let at = file.functionAt(frame)?.parent; at !== undefined; at = file.functionAt(at)?.parent) if (at === declaring) return true;
  return false;
}

function isInLoop({ file, id }: Ref): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) if (node.region === 'loop') return true;
  return false;
}
