import type { Rebuilt } from '../../calls.js';
import type { Holding } from '../../catalog.js';
import type { BindingId, ExpressionId } from '../../facts.js';
import type { FateContext } from '../failures/fates.js';
import { childrenOf, type FileIndex } from '../files/file-index.js';
import { servesRequests } from '../incoming/serving.js';
import { parseOption, readClientOption } from '../options/options.js';
import { follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { type ClientValue, calleeOf, type Ref } from '../values/value.js';

const ONCE: ReadonlySet<string> = new Set(['module', 'initializer', 'constructor']);

/** A client that is built again and again though it is always the same, with what each of them has of its own. */
export function findRebuilt(context: FateContext, client: ClientValue | undefined): Rebuilt | null {
  const { construct } = client ?? {};
  if (!client || !construct) return null;
  const { file } = construct;
  const frame = file.expression(construct.id).function;
  if (ONCE.has(file.functionAt(frame)?.kind ?? '')) return null;
  const holding = client.type.holds?.find((one) => isHeld(context.linker, client, construct, one));
  if (!isAlwaysTheSame(file, construct.id, 0) || isKept(context.linker, construct)) return null;
  const per = isInLoop(construct) ? 'turn' : servesRequests(context, file, frame) ? 'request' : null;
  return per && { ...siteOf(construct), per, holds: holding?.text ?? null };
}

function isHeld(linker: Linker, client: ClientValue, construct: Ref, { exports, when, unless = [] }: Holding): boolean {
  if (unless.some((path) => readClientOption(linker, [client], parseOption(path)).state !== 'absent')) return false;
  if (exports && !exports.includes(nameOf(construct))) return false;
  if (when === undefined) return true;
  const reading = readClientOption(linker, [client], parseOption(when));
  if (reading.state !== 'known') return false;
  if (reading.values.every((value) => value.kind === 'literal' && value.value === true)) return true;
  const given = reading.at.file.expression(reading.at.id);
  return given.kind === 'new' && given.function === construct.file.expression(construct.id).function;
}

/** The name that is built, as its package exports it. */
function nameOf({ file, id }: Ref): string {
  const construction = file.expression(id);
  const callee = construction.kind === 'new' || construction.kind === 'call' ? file.expression(construction.callee) : undefined;
  if (callee?.kind === 'member') return callee.name;
  const binding = callee?.kind === 'name' ? file.bindingAt(callee.binding) : undefined;
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  return imported?.kind === 'name' ? imported.imported : '';
}

const DEEPEST = 6;

/** Made of literals, of what the module declares, and of the environment: no key, region or tenant of one request is among it. */
function isAlwaysTheSame(file: FileIndex, id: ExpressionId, depth: number): boolean {
  const expression = file.expression(id);
  if (depth > DEEPEST || expression.kind === 'this' || expression.kind === 'await' || expression.kind === 'spread') return false;
  if (expression.kind === 'name') return isOfModule(file, expression.binding, depth);
  if (expression.kind === 'object' && expression.properties.some(({ kind }) => kind === 'spread')) return false;
  // What a function does is done later.
  if (expression.kind === 'function') return true;
  return childrenOf(expression).every((child) => isAlwaysTheSame(file, child, depth + 1));
}

function isOfModule(file: FileIndex, id: BindingId, depth: number): boolean {
  const binding = file.bindingAt(id);
  if (!binding || binding.kind === 'parameter') return false;
  if (binding.kind === 'import' || binding.kind === 'function' || binding.kind === 'class') return true;
  if (binding.kind !== 'const' && binding.kind !== 'let') return false;
  if (binding.function === 0) return binding.kind === 'const';
  return binding.sources.every(({ from, by }) => (by === 'initializer' || by === 'assignment') && isAlwaysTheSame(file, from, depth + 1));
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
