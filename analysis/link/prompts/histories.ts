import type { GrowingHistory } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import type { FileIndex } from '../files/file-index.js';
import type { LimitFacts } from '../options/limits.js';
import { parseOption, readAnyOption } from '../options/options.js';
import { findCallees } from '../values/call-flows.js';
import { findDirectiveEntry, findFileEntry, findRegistrationEntry } from '../values/entries.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import { findFrame, findKeepers, growsFrom, type Keeper, keptFlows } from '../values/keepers.js';
import type { Linker } from '../values/linker.js';
import { findListMethod } from '../values/lists.js';
import { asksAPerson } from '../values/people.js';
import { siteOf } from '../values/sites.js';
import { isInside } from '../values/timers.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findGraphHistory } from './graph-histories.js';

/** A list of messages that outlives the request, only grows, and is sent whole. */
export function findHistory(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  operation: Operation | undefined,
): GrowingHistory | null {
  const paths = operation?.options.messages ?? [];
  const reading = readAnyOption(linker, call.ref, clients, paths, version);
  if (reading.state !== 'known') return null;
  const names = new Set(paths.map((path) => parseOption(path).members.at(-1) ?? ''));
  for (const sent of listsIn(reading.at, 0)) {
    const inGraph = findGraphHistory(linker, sent);
    if (inGraph) return inGraph;
    for (const keeper of findKeepers(linker, sent)) {
      if (!isAround(linker, keeper, sent) || !onlyGrows(linker, keeper, names)) continue;
      const site = siteOf(sent);
      return { ...site, written: linker.project.code(site.file, site.span), kept: keptAt(keeper) };
    }
  }
  return null;
}

/** A variable of a function outlives only what is inside that function; given back by it, it is another one each time. */
function isAround(linker: Linker, keeper: Keeper, { file, id }: Ref): boolean {
  const made = findFrame(linker, keeper);
  if (!made || made.frame === 0 || keeper.kind === 'field') return made !== undefined;
  return made.file === file && isInside(file, file.expression(id).function, made.frame);
}

const DEEPEST = 4;
const KEEPING = /^(?:map|flatMap|concat|toReversed)$/;

/** The lists that are sent as a whole: `history`, `[system, ...history]`, `history.map(toMessage)`. */
function listsIn({ file, id }: Ref, depth: number): readonly Ref[] {
  const expression = file.expression(id);
  if (depth > DEEPEST) return [];
  const inner = (...ids: readonly ExpressionId[]) => ids.flatMap((one) => listsIn({ file, id: one }, depth + 1));
  switch (expression.kind) {
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      const [source, ...others] = binding?.sources ?? [];
      const made = source && others.length === 0 && source.path.length === 0 ? file.expression(source.from) : undefined;
      const isMade = made?.kind === 'array' || (made?.kind === 'call' && file.expression(made.callee).kind === 'member');
      const lists = source && isMade ? inner(source.from) : [];
      return lists.length > 0 ? lists : [{ file, id }];
    }
    case 'array':
      return expression.elements.flatMap((one) => {
        const element = file.expression(one);
        return element.kind === 'spread' ? inner(element.value) : [];
      });
    case 'call': {
      const callee = file.expression(expression.callee);
      if (callee.kind !== 'member') return [{ file, id }];
      return KEEPING.test(callee.name) ? inner(callee.object, ...expression.arguments) : callee.name === 'get' ? [{ file, id }] : [];
    }
    case 'cast':
    case 'nonnull':
    case 'await':
      return inner(expression.value);
    case 'conditional':
      return inner(expression.then, expression.else);
    case 'member':
    case 'index':
    case 'logical':
      return [{ file, id }];
    default:
      return [];
  }
}

interface Seen {
  /** Where something is added. */
  readonly added: Ref[];
  /** Somebody may shorten it, or count what is in it. */
  isBounded: boolean;
}

const HARMLESS =
  /^(?:map|forEach|some|every|find|findLast|findIndex|at|join|concat|reduce|flatMap|entries|values|keys|includes|indexOf|toReversed|get|has|set|toString)$/;

function onlyGrows(linker: Linker, keeper: Keeper, names: ReadonlySet<string>): boolean {
  const made = findFrame(linker, keeper);
  if (made === undefined) return false;
  const seen: Seen = { added: [...findGrown(keeper)], isBounded: false };
  const isComplete = follow(linker, keptFlows(linker, keeper), (event) => visit(linker, event, names, seen));
  if (!isComplete || seen.isBounded) return false;
  return seen.added.some(({ file, id }) => {
    if (isInDialogue(linker, { file, id })) return true;
    const own = file.expression(id).function;
    return (file !== made.file || own !== made.frame) && isRepeated(linker, file, own, made, 0);
  });
}

/** `history = [...history, message]`. */
function findGrown(keeper: Keeper): readonly Ref[] {
  if (keeper.kind === 'field' || keeper.holds === 'lists') return [];
  const { file, binding } = keeper;
  const sources = file.bindingAt(binding)?.sources ?? [];
  return sources.flatMap(({ from }) => (growsFrom(file, from, binding) ? [{ file, id: from }] : []));
}

function visit(linker: Linker, event: FlowEvent, names: ReadonlySet<string>, seen: Seen): 'stop' | undefined {
  const { flow } = event;
  const method = flow.suffix.at(-1) ?? '';
  switch (event.kind) {
    case 'called':
      if (method === 'push' || method === 'unshift') seen.added.push({ file: event.call.file, id: event.call.id });
      else if (method !== '()' && !HARMLESS.test(method)) seen.isBounded = true;
      return method === 'get' ? undefined : 'stop';
    case 'read':
      if ((method === 'length' || method === 'size') && !asksForAny(flow)) seen.isBounded = true;
      return undefined;
    case 'argument':
      return visitArgument(linker, flow, event.call, names, seen);
    case 'stored':
      if (flow.file.expression(event.target).kind !== 'index') seen.isBounded = true;
      return 'stop';
    case 'tested': {
      const by = event.by === undefined ? undefined : flow.file.expression(event.by);
      if (by?.kind === 'unary' && by.operator === 'delete') seen.isBounded = true;
      return 'stop';
    }
    case 'combined':
    case 'yielded':
      return 'stop';
    default:
      return undefined;
  }
}

const SHOWING = /^(?:json|send|set|push|stringify)$/;

/** The request itself, a log, and what shows the list leave it as it is; a project function is looked into. Anything else may count or cut. */
function visitArgument(linker: Linker, { file, path }: Flow, id: ExpressionId, names: ReadonlySet<string>, seen: Seen): 'stop' | undefined {
  const call = file.expression(id);
  const name = call.kind === 'call' ? nameOf(file, call.callee) : '';
  if (path.some((step) => names.has(step)) || isRecorder(file, id) || SHOWING.test(name)) return 'stop';
  if (findCallees(linker, { file, id }).length > 0) return undefined;
  seen.isBounded = true;
  return 'stop';
}

/** `history.length === 0`, `!history.length`: whether there is anything, not how much. */
function asksForAny({ file, id }: Flow): boolean {
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  if (around?.kind === 'unary') return around.operator === '!';
  if (around?.kind !== 'binary') return false;
  const other = file.expression(around.left === id ? around.right : around.left);
  return other.kind === 'literal' && (other.value === 0 || other.value === 1);
}

interface Lifetime {
  readonly file: FileIndex;
  readonly frame: FunctionId;
}

const MOST_STEPS = 6;
const AGAIN: ReadonlySet<string> = new Set(['boundary', 'lost', 'handled', 'job']);

/** Somebody outside runs it, for each request or message, while what keeps the list lives on. */
function isRepeated(linker: Linker, file: FileIndex, id: FunctionId, kept: Lifetime, depth: number): boolean {
  if (id === 0 || depth > MOST_STEPS || (file === kept.file && id === kept.frame)) return false;
  if (findDirectiveEntry(linker, file, id)) return true;
  return linker.callSites(file, id).uses.some((use) => {
    switch (use.kind) {
      case 'call':
        return isRepeated(linker, use.call.file, use.call.file.expression(use.call.id).function, kept, depth + 1);
      case 'argument': {
        const entry = isOnce(use.call) ? undefined : findRegistrationEntry(linker, use.call, use.index, use.path);
        return entry !== undefined && AGAIN.has(entry.kind);
      }
      case 'export':
        return findFileEntry(linker, use.file, [use.name, ...use.path].join('.')) !== undefined;
      default:
        return false;
    }
  });
}

/** In a loop that adds what a person says, who may go on for as long as they like. */
function isInDialogue(linker: Linker, added: Ref): boolean {
  const { file, id } = added;
  for (let node = file.statementOf(id); node; node = node.parent) {
    const loop = node.parent?.statement;
    if (node.region !== 'loop' || loop?.kind !== 'loop' || loop.update !== undefined) continue;
    const asked = file.expressionsWithin(loop.span).filter((one) => asksAPerson(linker, { file, id: one }));
    if (asked.some((one) => isAdded(linker, { file, id: one }, added))) return true;
  }
  return false;
}

function isAdded(linker: Linker, asked: Ref, added: Ref): boolean {
  let found = false;
  follow(linker, [{ ...asked, path: [], suffix: [], stack: [] }], (event) => {
    if (event.flow.file !== added.file || found) return 'stop';
    if (event.kind === 'argument' && event.call === added.id) found = true;
    return undefined;
  });
  return found;
}

/** Run at once for what there is, or one time later. */
function isOnce({ file, id }: Ref): boolean {
  const call = file.expression(id);
  if (call.kind !== 'call') return true;
  const name = nameOf(file, call.callee);
  return (
    /^(?:setTimeout|setImmediate|queueMicrotask|then|catch|finally|once|all|allSettled)$/.test(name) || findListMethod(name) !== undefined
  );
}

function keptAt(keeper: Keeper): GrowingHistory['kept'] {
  const { file } = keeper;
  if (keeper.kind === 'variable') return { file: file.path, span: file.bindingAt(keeper.binding)?.span ?? [0, 0] };
  const member = file.classAt(keeper.class)?.members.find((one) => one.name === keeper.name);
  return { file: file.path, span: member?.nameSpan ?? member?.span ?? [0, 0] };
}
