import type { Injection } from '../../calls.js';
import { ELEMENT, type ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { arePartedWays, type Trail, trailOf } from '../values/branches.js';
import { componentFlows, isReturnedOutside } from '../values/call-flows.js';
import {
  isAskedForPart,
  isBeginning,
  isCheckingCall,
  isGlance,
  isLooseMatch,
  isSpeaking,
  putsBack,
  removesDanger,
} from '../values/checks.js';
import { mentionsConfirmation } from '../values/confirmations.js';
import { type Budget, createBudget, followApart, groupByFunction, outermostOf, type Way } from '../values/consumers.js';
import { type Flow, type FlowEvent, follow, MOST_STEPS, useFlows } from '../values/flow.js';
import { stateFlows } from '../values/graph-states.js';
import { findLater } from '../values/later-places.js';
import type { Linker } from '../values/linker.js';
import { findPlainListMethod } from '../values/lists.js';
import { findTranspiler, isRenderer, joinsPath, mentionsSanitizer, readsGrammar } from '../values/passages.js';
import { findSinkUse } from '../values/sinks.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { findDangerousCall, findDangerousChild, findDangerousMember, findDangerousProperty, findTaggedCommand } from './dangers.js';
import { findHeardFlows } from './heard.js';
import { findWritten, isWritten, readWritten } from './json-texts.js';
import { findPageFlows } from './page-flows.js';
import { isMarkup, isReturnedPage, MARKUP } from './pages.js';
import { findParser } from './parsers.js';
import { findThroughSchema, isFree } from './passed-schemas.js';
import { findAwaitedStateFlows, findStateFlows, findUpdaterFlows } from './states.js';
import { findStreamed, readPiece } from './streamed-bodies.js';
import { isPassThrough, KEEPS_TEXT } from './text-calls.js';

/** Says in a suffix that something stands before the text: no address begins with what the model chose. */
export const AFTER = '#after';
const TEXT_TOKENS = /^(?:#.*|\[\]|\(\)|groups)$/;

interface Found {
  readonly injection: Injection;
  /** Everything that the text came through. */
  readonly trail: Trail;
  readonly files: readonly FileIndex[];
}

interface Seen extends Checks<Map<string, Trail[]>> {
  readonly found: Map<string, Found>;
}

/** Parts of the answer, with the ways to the places that look at them. */
interface Checks<Parts extends ReadonlyMap<string, readonly Trail[]>> {
  /** Compared with what the code knows. */
  readonly checked: Parts;
  /** Looked at for how they begin or what stands in them: the rest of an address or a path is bound by it, the rest of a program is not. */
  readonly glanced: Parts;
}

const PROGRAMS: ReadonlySet<Injection['kind']> = new Set(['code', 'shell', 'sql']);
type Looks = ReadonlyMap<string, readonly Trail[]>;

const UNCHECKED: Checks<Looks> = { checked: new Map(), glanced: new Map() };

/**
 * Where text of a model, or a part of what was parsed from it, is taken for code, a command, a query, a page, a path or an address. What
 * several functions get of one helper is followed apart for each of them; what the function of the `call` itself does with it comes before. `near`
 * is for answers that seldom go far: what they do not reach soon is taken for nothing.
 */
export function findInjections(
  linker: Linker,
  starts: readonly Flow[],
  { call, near = false }: { readonly call?: Ref; readonly near?: boolean } = {},
): readonly Injection[] {
  if (starts.length === 0 || reachesNothing(linker, starts, near)) return [];
  const groups = groupByFunction(starts);
  const home = call && outermostOf(call);
  const own = home === undefined ? starts : (groups.get(home) ?? []);
  const others = home === undefined ? [] : [...groups].flatMap(([key, group]) => (key === home ? [] : [group]));
  const budget = createBudget();
  const before = explore(linker, own, UNCHECKED, budget);
  const checks: Checks<Looks> = {
    checked: inAll(before.map(({ seen }) => seen.checked)),
    glanced: inAll(before.map(({ seen }) => seen.glanced)),
  };
  const found = [
    ...before.flatMap((way) => readWay(linker, way, own)),
    ...others.flatMap((group) => explore(linker, group, checks, budget).flatMap((way) => readWay(linker, way, [...own, ...group]))),
  ];
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** What one function that asks the call's own does with its answer guards no other. */
function inAll([first = new Map(), ...others]: readonly Looks[]): Looks {
  const common = [...first].filter(([part]) => others.every((one) => one.has(part)));
  return new Map(common.map(([part, trails]) => [part, [...trails, ...others.flatMap((one) => one.get(part) ?? [])]]));
}

/** Parts of an answer that stand in one text are judged each for itself. */
function keyOf({ kind, file, span, part }: Injection): string {
  return `${kind}|${file}:${span[0]}|${part ?? ''}`;
}

/** Most answers come to no such place at all, which one search tells for all ways together. */
function reachesNothing(linker: Linker, starts: readonly Flow[], near: boolean): boolean {
  const seen: Seen = { found: new Map(), checked: new Map(), glanced: new Map() };
  const isWhole = follow(linker, starts, (event) => visit(linker, event, seen), { left: near ? NEAR_STEPS : MOST_STEPS });
  return (isWhole || near) && seen.found.size === 0;
}

/** A page hands what it was sent to its own elements, and not through a whole library. */
const NEAR_STEPS = 200;

function explore(linker: Linker, starts: readonly Flow[], checks: Checks<Looks>, budget: Budget): readonly Way<Seen>[] {
  const begin = (outer: Seen | undefined): Seen => {
    const { checked, glanced } = outer ?? checks;
    return { found: new Map(outer?.found), checked: copy(checked), glanced: copy(glanced) };
  };
  return followApart(linker, starts, begin, (event, seen) => visit(linker, event, seen), budget);
}

function copy(looks: Looks): Map<string, Trail[]> {
  return new Map([...looks].map(([part, trails]) => [part, [...trails]]));
}

function note(looks: Map<string, Trail[]>, part: string, flow: Flow): void {
  const trails = looks.get(part) ?? [];
  trails.push(trailOf(flow));
  looks.set(part, trails);
}

function readWay(linker: Linker, { seen, isComplete }: Way<Seen>, starts: readonly Flow[]): readonly Injection[] {
  // What was not followed to its end may have been checked there.
  if (!isComplete) return [];
  const roots = starts.map(({ file }) => file);
  return [...seen.found.values()]
    .filter(({ injection: { kind, part }, trail }) => {
      const looks = PROGRAMS.has(kind) ? [...seen.checked] : [...seen.checked, ...seen.glanced];
      return !looks.some(([one, trails]) => isRelated(one, part ?? '') && trails.some((look) => !arePartedWays(look, trail)));
    })
    .filter(({ injection, files, trail }) => {
      const connected = roots.filter((root) => isConnected(linker, root, files));
      return !isAsked(linker, injection, { files: [...files, ...connected], trail }, starts);
    })
    .map(({ injection }) => injection);
}

/** May the answer come through it, because it uses one of these files or one of these uses it? */
function isConnected({ project }: Linker, { path: own }: FileIndex, files: readonly FileIndex[]): boolean {
  return files.some(({ path }) => path === own || project.reachersOf(own).includes(path) || project.reachersOf(path).includes(own));
}

function isRelated(one: string, other: string): boolean {
  return one === '' || other === '' || one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** A person who sees a command before it runs, or a sanitizer whose use can't be followed, in any file on the way. */
function isAsked(
  linker: Linker,
  { kind, file, span }: Injection,
  { files, trail }: Pick<Found, 'files' | 'trail'>,
  starts: readonly Flow[],
): boolean {
  return [...new Set(files)].some((one) => {
    const passed = [...trail, ...starts].flatMap((place) => (place.file === one ? [one.expression(place.id).span] : []));
    if (kind === 'html') return mentionsSanitizer(linker, one, one.path === file ? [span, ...passed] : passed);
    const begun = starts.filter((start) => start.file === one).map((start) => one.expression(start.id).span);
    return one.path === file ? mentionsConfirmation(linker, one, [span], findLater(one, span)) : mentionsConfirmation(linker, one, begun);
  });
}

/** `['#text', 'command']` is the part `command`. */
function partOf({ suffix }: Flow): string {
  return suffix.filter((token) => !TEXT_TOKENS.test(token)).join('.');
}

function visit(linker: Linker, event: FlowEvent, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  switch (event.kind) {
    case 'combined':
      return visitCombination(linker, flow, event.by, seen);
    case 'called':
      return visitMethod(linker, flow, event.call, seen);
    case 'argument':
      return visitArgument(linker, flow, event.call, event.index, seen);
    case 'tested':
      if (flow.file.statementOf(flow.id)?.statement.kind === 'switch' && !isWritten(flow)) note(seen.checked, partOf(flow), flow);
      return 'stop';
    case 'read':
      return flow.suffix.at(-1) === 'length' ? 'stop' : undefined;
    case 'stored':
      if (flow.path.length === 0) record(linker, flow, findDangerousMember(linker, flow.file, event.target), flow.id, seen);
      return undefined;
    case 'attribute':
      record(linker, flow, findDangerousProperty(linker, flow, event.name, event.jsx), flow.id, seen);
      return componentFlows(linker, flow, event.jsx, [event.name]);
    case 'rendered':
      record(linker, flow, findDangerousChild(linker, flow), flow.id, seen);
      return childFlows(linker, flow);
    case 'returned': {
      const kept = findUpdaterFlows(linker, flow, event.function);
      if (kept.length > 0) return kept;
      if (isReturnedPage(linker, flow, event.function)) record(linker, flow, { kind: 'html', text: 'the response' }, flow.id, seen);
      return isReturnedOutside(linker, flow.file, event.function)
        ? [...findPageFlows(linker, flow, flow), ...stateFlows(linker, flow, event.function)]
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `<Markdown>{text}</Markdown>` and `<Message {...message} />`, where the element is one of the project's own. */
function childFlows(linker: Linker, flow: Flow): readonly Flow[] {
  const jsx = flow.file.parentOf(flow.id);
  const element = jsx === undefined ? undefined : flow.file.expression(jsx);
  if (jsx === undefined || element?.kind !== 'jsx') return [];
  return componentFlows(linker, flow, jsx, element.children.includes(flow.id) ? ['children'] : []);
}

function record(linker: Linker, flow: Flow, danger: Pick<Injection, 'kind' | 'text'> | undefined, at: ExpressionId, seen: Seen): void {
  if (!danger || isWritten(flow) || !isFree(flow) || (danger.kind === 'url' && flow.suffix.includes(AFTER))) return;
  const site = siteOf({ file: flow.file, id: at });
  const part = partOf(flow);
  const { text } = linker.project;
  const written = text(site.file)
    .slice(...site.span)
    .replace(/\s+/g, ' ');
  const files = [flow.file, ...flow.stack.flatMap((frame) => [frame.file, frame.call.file])];
  const injection: Injection = { ...site, ...danger, written, part: part === '' ? null : part };
  seen.found.set(keyOf(injection), { injection, files, trail: trailOf(flow) });
}

/** What a template or a sum holds goes on. A comparison with something known is a check, and a tagged template takes care of its values. */
function visitCombination(linker: Linker, flow: Flow, by: ExpressionId, seen: Seen): 'stop' | readonly Flow[] {
  const expression = flow.file.expression(by);
  switch (expression.kind) {
    case 'template': {
      const command = findTaggedCommand(linker, flow, by);
      if (command) record(linker, flow, command, flow.id, seen);
      const [before = '', after = ''] = expression.values[0] === flow.id ? expression.texts : ['/'];
      const isFirst = leadsToHost(before) && !(before !== '' && after.startsWith('.'));
      return [withMarkup(isFirst ? { ...flow, id: by } : toPlacedAfter(flow, by))];
    }
    case 'import':
      record(linker, flow, flow.suffix.includes(AFTER) ? undefined : { kind: 'code', text: 'import()' }, flow.id, seen);
      return 'stop';
    case 'assign': {
      const target = expression.target === undefined ? undefined : flow.file.expression(expression.target);
      if (expression.target !== undefined && target?.kind === 'member')
        record(linker, flow, findDangerousMember(linker, flow.file, expression.target), flow.id, seen);
      return target?.kind === 'name' ? useFlows(linker, toPlacedAfter(flow, flow.id), target.binding) : 'stop';
    }
    case 'binary': {
      if (expression.operator === '+')
        return [
          withMarkup(expression.left === flow.id || isHostLead(flow.file, expression.left) ? { ...flow, id: by } : toPlacedAfter(flow, by)),
        ];
      const other = expression.left === flow.id ? expression.right : expression.left;
      const isCompared = /^[=!]==?$/.test(expression.operator) && isSpeaking(flow.file, other);
      if ((isCompared || expression.operator === 'in') && !isWritten(flow))
        note(isBeginning(flow.file, flow.id) ? seen.glanced : seen.checked, partOf(flow), flow);
      return 'stop';
    }
    default:
      return 'stop';
  }
}

/** Nothing, a scheme, or what makes an address of data: what follows still decides where it leads. The name of a host may come after it. */
function leadsToHost(before: string): boolean {
  return /^(?:(?:https?:)?\/\/|data:.*)?$/.test(before);
}

function isHostLead(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && leadsToHost(expression.value);
}

function withMarkup(flow: Flow): Flow {
  return isMarkup(flow.file, flow.id) && !flow.suffix.includes(MARKUP) ? { ...flow, suffix: [...flow.suffix, MARKUP] } : flow;
}

function toPlacedAfter(flow: Flow, id: ExpressionId): Flow {
  return flow.suffix.includes(AFTER) ? { ...flow, id } : { ...flow, id, suffix: [...flow.suffix, AFTER] };
}

const ASKING = /^(?:includes|startsWith|endsWith|indexOf|search|localeCompare)$/;

function visitMethod(linker: Linker, flow: Flow, call: Flow, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const method = flow.suffix.at(-1) ?? '';
  const owner: Flow = { ...call, suffix: flow.suffix.slice(0, -1) };
  const expression = call.file.expression(call.id);
  const [first, second] = expression.kind === 'call' ? expression.arguments : [];
  if (ASKING.test(method) && first !== undefined && !isWritten(flow)) {
    const isPart = isAskedForPart(linker, method, { file: call.file, id: first });
    if (!isPart || isSpeaking(call.file, first)) note(isPart ? seen.glanced : seen.checked, partOf(owner), owner);
  }
  const isCleaned = first !== undefined && removesDanger(linker, call.file, first) && !putsBack(linker, call.file, first, second);
  if (/^replace(?:All)?$/.test(method) && isCleaned) return 'stop';
  if (/^match(?:All)?$/.test(method) && first !== undefined && !isLooseMatch(linker, call.file, first)) return 'stop';
  const piece = readPiece(method);
  if (piece) return [{ ...owner, path: piece }];
  const kept = method === 'then' ? findAwaitedStateFlows(linker, owner, call) : [];
  if (kept.length > 0) return kept;
  if (findPlainListMethod(method) || /^(?:then|catch|finally)$/.test(method)) return undefined;
  // Pieces of text are text, however often what is left over of one is put before the next.
  return KEEPS_TEXT.has(method) ? [{ ...owner, suffix: withoutPieces(owner.suffix), path: [] }] : 'stop';
}

function withoutPieces(suffix: readonly string[]): readonly string[] {
  return suffix.slice(0, suffix.findLastIndex((token) => token !== ELEMENT) + 1);
}

/** `new URL(text)`: what it is compared with afterwards counts for the text. */
function isAddress(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  const callee = expression.kind === 'new' ? file.expression(expression.callee) : undefined;
  return callee?.kind === 'global' && callee.name === 'URL';
}

/** `new Response(JSON.stringify({ text }))`. */
function isSentAsJson(linker: Linker, { file, id }: Ref): boolean {
  const parent = file.parentOf(id);
  const outer = parent === undefined ? undefined : file.expression(parent);
  if (parent === undefined || (outer?.kind !== 'call' && outer?.kind !== 'new')) return false;
  if (findSinkUse(linker, { file, id: parent }, outer.arguments.indexOf(id))?.kind !== 'response') return false;
  const call = file.expression(id);
  return (
    call.kind === 'call' &&
    linker.resolve({ file, id: call.callee }).some((value) => value.kind === 'global' && value.path.join('.') === 'JSON.stringify')
  );
}

/** A sink is told, a check remembered; what gives its argument back is passed through. */
function visitArgument(linker: Linker, flow: Flow, id: ExpressionId, index: number, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const call = { file: flow.file, id };
  const through = findThroughSchema(linker, flow, call);
  if (through.length > 0) return through;
  if (isCheckingCall(linker, call) || readsGrammar(linker, call))
    note(isGlance(linker, call) ? seen.glanced : seen.checked, partOf(flow), flow);
  record(linker, flow, findDangerousCall(linker, flow, call, index), flow.id, seen);
  const next: Flow = { ...flow, id, path: [] };
  const heard = findHeardFlows(linker, flow, call, index);
  if (heard.length > 0) return heard;
  if (findSinkUse(linker, call, index)?.kind === 'response' || isSentAsJson(linker, call)) return findPageFlows(linker, flow, call);
  const written = findWritten(linker, flow, call, index);
  if (written.length > 0) return written;
  const streamed = findStreamed(linker, flow, call);
  if (streamed.length > 0) return streamed;
  const kept = findStateFlows(linker, flow, call);
  if (kept.length > 0) return kept;
  const transpiler = index === 0 && flow.path.length === 0 ? findTranspiler(linker, call) : undefined;
  if (transpiler) return [{ ...next, path: transpiler.at === '' ? [] : [transpiler.at] }];
  if (flow.path.length === 0 && index === 0 && findParser(linker, call)) return [readWritten(next)];
  if (isPassThrough(linker, call) || (index === 0 && isRenderer(linker, call)) || isAddress(flow.file, id)) return [next];
  if (joinsPath(linker, call)) return [index === 0 ? next : toPlacedAfter(flow, id)];
  const expression = flow.file.expression(id);
  const callee = expression.kind === 'call' ? flow.file.expression(expression.callee) : undefined;
  if (callee?.kind !== 'member') return undefined;
  if (callee.name === 'exec') return isLooseMatch(linker, flow.file, callee.object) ? [next] : 'stop';
  return callee.name === 'concat' || (index === 1 && /^replace(?:All)?$/.test(callee.name))
    ? [toPlacedAfter({ ...flow, path: [] }, id)]
    : undefined;
}
