import type { GrowingHistory } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import { ELEMENT, type ExpressionId } from '../../facts.js';
import { isRecorder } from '../failures/error-answers.js';
import { findConverted } from '../incoming/request-origins.js';
import type { LimitFacts } from '../options/limits.js';
import { readAnyOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { findBoxOf, isWatching } from '../values/boxed-lists.js';
import { findCallees } from '../values/call-flows.js';
import { type Answer, type Flow, type FlowEvent, follow, isWrite } from '../values/flow.js';
import { isForgottenApart } from '../values/forgetting.js';
import { findGiven, findKeepers, growsFrom, isForgetting, isOfItself, type Keeper, keptFlows } from '../values/keepers.js';
import { findFrame } from '../values/kept-frames.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { isInside } from '../values/timers.js';
import { calleeOf, findProperty, type Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { findChatHistory, findThreadHistory } from './chat-histories.js';
import { isAskedAgainBy, isHeardInside, isInDialogue, isRepeated } from './dialogues.js';
import { isEmptiedApart } from './emptied-lists.js';
import { findGraphHistory } from './graph-histories.js';
import { asksForAny, asksTheSame, findGrown, isMeasured, type Request } from './grown-lists.js';
import { findKeptStateHistory } from './kept-state-histories.js';
import { findPlaced } from './placeholders.js';
import { findBodyConversations } from './prompt-texts.js';
import { findRowHistory } from './row-histories.js';
import { findSessionHistory } from './session-histories.js';
import { findStateHistory } from './state-histories.js';
import { isTakenBack } from './taken-back.js';

/** A list of messages that outlives the request, only grows, and is sent whole. */
export function findHistory(linker: Linker, facts: LimitFacts, operation: Operation | undefined): GrowingHistory | null {
  const ofChat = findChatHistory(linker, facts) ?? findThreadHistory(linker, facts) ?? findSessionHistory(linker, facts);
  if (ofChat) return ofChat;
  const { lists, names } = findSent(linker, facts, operation);
  const request: Request = { call: facts.call.ref, names, conversations: operation?.answer?.conversation ?? [] };
  for (const sent of lists.flatMap((list) => listsIn(linker, list, 0))) {
    const inGraph = findGraphHistory(linker, sent);
    if (inGraph) return inGraph;
    const elsewhere = findRowHistory(linker, sent) ?? findStateHistory(linker, sent) ?? findKeptStateHistory(linker, sent);
    if (elsewhere) return elsewhere;
    for (const keeper of findKeepers(linker, sent)) {
      if (!onlyGrows(linker, keeper, request, isAround(linker, keeper, sent) ? isRepeated : isAskedAgainBy)) continue;
      const site = siteOf(sent);
      const written = linker.project.code(site.file, site.span);
      return { ...site, written, kept: keptAt(keeper), isList: true, mayBeMissing: mayBeMissing(keeper, sent) };
    }
  }
  return null;
}

/** `const history = await store.load(id)`: one of the lists that are kept by the names of those who talk. */
function mayBeMissing(keeper: Keeper, { file, id }: Ref): boolean {
  const name = file.expression(id);
  const [source, ...others] = name.kind === 'name' ? (file.bindingAt(name.binding)?.sources ?? []) : [];
  const given = source === undefined || others.length > 0 ? undefined : file.expression(source.from);
  const called = given?.kind === 'await' ? file.expression(given.value) : given;
  return keeper.holds === 'lists' && called?.kind === 'call';
}

/** What is sent as messages, and what the request calls them. */
function findSent(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  operation: Operation | undefined,
): { readonly lists: readonly Ref[]; readonly names: ReadonlySet<string> } {
  if (call.kind === 'http')
    return { lists: findBodyConversations(linker, call), names: linker.catalog.catalog.http.messages.conversations };
  const paths = operation?.options.messages ?? [];
  // A prompt and what was said before it may be given apart.
  const readings = paths.map((path) => readAnyOption(linker, call.ref, clients, [path], version));
  const earlier = [...(operation?.options.history ?? []), ...(clients[0]?.type.options.history ?? [])];
  const names = new Set([...paths, ...earlier].map((path) => parseOption(path).members.at(-1) ?? ''));
  const before = readAnyOption(linker, call.ref, clients, earlier, version);
  return { lists: [...readings, before].flatMap((one) => (one.state === 'known' ? [one.at] : [])), names };
}

/** A variable of a function outlives only what is inside that function; given back by it, it is another one each time. So does an instance that is known. */
function isAround(linker: Linker, keeper: Keeper, { file, id }: Ref): boolean {
  const made = findFrame(linker, keeper);
  if (!made || made.frame === 0) return made !== undefined;
  const frame = file.expression(id).function;
  if (keeper.kind === 'variable') return made.file === file && isInside(file, frame, made.frame);
  return keeper.kind !== 'field' || !keeper.made || (made.file === file && made.frame !== frame && isInside(file, frame, made.frame));
}

const DEEPEST = 7;
const KEEPING = /^(?:map|flatMap|concat|toReversed|join)$/;

/** The lists that are sent as a whole: `history`, `[system, ...history]`, `history.map(toMessage)`. */
function listsIn(linker: Linker, { file, id }: Ref, depth: number): readonly Ref[] {
  const expression = file.expression(id);
  if (depth > DEEPEST) return [];
  const inner = (...ids: readonly ExpressionId[]) => ids.flatMap((one) => listsIn(linker, { file, id: one }, depth + 1));
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
        const content = findProperty({ file, id: one }, 'content');
        return element.kind === 'spread' ? inner(element.value) : content ? joinedIn(linker, content, depth + 1) : [];
      });
    case 'call': {
      const callee = file.expression(expression.callee);
      const converted = findConverted(linker.resolve({ file, id: expression.callee }));
      if (converted?.at.length === 0) return inner(...expression.arguments.slice(0, 1));
      if (callee.kind !== 'member' || callee.name === 'get') return [{ file, id }];
      if (KEEPING.test(callee.name)) return inner(callee.object, ...expression.arguments);
      // `memory.all()`, which gives what an object of the project keeps.
      return findCallees(linker, { file, id }).length > 0 ? [{ file, id }] : [];
    }
    case 'template':
    case 'binary':
      return joinedIn(linker, { file, id }, depth + 1);
    case 'cast':
    case 'nonnull':
    case 'await':
      return inner(expression.value);
    case 'conditional':
      return inner(expression.then, expression.else);
    case 'object':
      return inner(...findPlaced(linker, { file, id }));
    case 'member':
    case 'index':
    case 'logical':
      return [{ file, id }];
    default:
      return [];
  }
}

/** The lists that a text is made of: `${lines.join('\n')}\nYou:`. */
function joinedIn(linker: Linker, { file, id }: Ref, depth: number): readonly Ref[] {
  const expression = file.expression(id);
  if (depth > DEEPEST) return [];
  const parts = (...ids: readonly ExpressionId[]) => ids.flatMap((one) => joinedIn(linker, { file, id: one }, depth + 1));
  switch (expression.kind) {
    case 'template':
      return parts(...expression.values);
    case 'binary':
      return expression.operator === '+' ? parts(expression.left, expression.right) : [];
    case 'call': {
      const callee = file.expression(expression.callee);
      return callee.kind === 'member' && callee.name === 'join' ? listsIn(linker, { file, id: callee.object }, depth + 1) : [];
    }
    case 'name': {
      const binding = file.bindingAt(expression.binding);
      const [source, ...others] = binding?.sources ?? [];
      if (file.usesOf(expression.binding).some((use) => isMeasured(file, use))) return [];
      if (source) return others.length === 0 && source.path.length === 0 && source.by === 'initializer' ? parts(source.from) : [];
      if (!binding?.parameter || binding.parameter.rest || binding.name === '') return [];
      const { index } = binding.parameter;
      return linker.callSites(file, binding.function).calls.flatMap((call) => {
        const made = call.file.expression(call.id);
        const given = made.kind === 'call' ? made.arguments[index] : undefined;
        return given === undefined ? [] : joinedIn(linker, { file: call.file, id: given }, depth + 1);
      });
    }
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

function onlyGrows(linker: Linker, keeper: Keeper, request: Request, isAgain: typeof isRepeated): boolean {
  const made = findFrame(linker, keeper);
  if (made === undefined && keeper.kind !== 'field') return false;
  const seen: Seen = { added: [...findGrown(linker, keeper, request)], isBounded: false };
  const isComplete = follow(linker, keptFlows(linker, keeper), (event) =>
    isBesides(event, keeper) ||
    isForgetting(linker, event, keeper) ||
    isEmptiedApart(linker, event, keeper) ||
    isOfItself(linker, event, keeper)
      ? 'stop'
      : visit(linker, event, request, seen),
  );
  if (!isComplete || seen.isBounded) return false;
  // Whoever runs it again finds in the store what was put there the last time.
  if (keeper.kind === 'loaded') return seen.added.length > 0;
  return seen.added.some(({ file, id }) => {
    if (isAgain === isRepeated && isInDialogue(linker, { file, id })) return true;
    const own = file.expression(id).function;
    if (made === undefined) return keeper.kind === 'field' && isHeardInside(linker, { file, id: own }, keeper);
    return (file !== made.file || own !== made.frame) && isAgain(linker, { file, id: own }, made);
  });
}

/** What is done with another member of the object that stands under a key: `session.seenAt.push(now)`. */
function isBesides({ flow, kind }: FlowEvent, { member }: Keeper): boolean {
  const entry = member === undefined ? undefined : findEntryPath(flow.suffix);
  const isMethodOfEntry = kind === 'called' && entry?.length === 1;
  return entry?.[0] !== undefined && entry[0] !== member && !isMethodOfEntry;
}

/** `history.push` of `['get', '()', 'history', 'push']`. */
function findEntryPath(suffix: readonly string[]): readonly string[] | undefined {
  const at = suffix.findIndex((step, i) => step === ELEMENT || (step === '()' && suffix[i - 1] === 'get'));
  return at < 0 ? undefined : suffix.slice(at + 1);
}

/** Behind this step of a flow stands another list with the same elements. */
const COPY = '...';

/** `const mine = [...history]`: what is added to it makes the list that is kept no longer. */
function toCopy({ flow }: FlowEvent): Answer {
  const spread = flow.file.parentOf(flow.id);
  const around = spread === undefined ? undefined : flow.file.parentOf(spread);
  if (flow.path.length > 0 || around === undefined || flow.file.expression(around).kind !== 'array') return undefined;
  // A list that is put together of itself would be copied without end.
  return [{ ...flow, id: around, suffix: flow.suffix.includes(COPY) ? flow.suffix : [...flow.suffix, COPY] }];
}

function visit(linker: Linker, event: FlowEvent, request: Request, seen: Seen): Answer {
  const { flow } = event;
  const method = flow.suffix.at(-1) ?? '';
  switch (event.kind) {
    case 'spread':
      return toCopy(event);
    case 'called':
      if (method === 'push' || method === 'unshift') {
        if (!flow.suffix.includes(COPY)) seen.added.push({ file: event.call.file, id: event.call.id });
      } else if (method !== '()' && !HARMLESS.test(method) && !isHarmless(linker, method, event.call, request)) seen.isBounded = true;
      return method === 'get' ? undefined : 'stop';
    case 'read':
      if (isWrite(flow.file, flow.id) && findBoxOf(linker, flow) !== undefined) return visitWritten(linker, flow, seen);
      if ((method === 'length' || method === 'size') && !asksForAny(flow)) seen.isBounded = true;
      return undefined;
    case 'argument':
      return visitArgument(linker, flow, event.call, request, seen);
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

/** `turns.value = [...turns.value, turn]`, and `turns.value = []` where nothing else is done with it. */
function visitWritten(linker: Linker, { file, id }: Flow, seen: Seen): 'stop' {
  const box = findBoxOf(linker, { file, id });
  const isIt = (one: ExpressionId) => findBoxOf(linker, { file, id: one }) === box;
  for (const value of findGiven(file, id)) {
    const given = file.expression(value);
    if (growsFrom(file, value, isIt)) seen.added.push({ file, id: value });
    else if (
      given.kind !== 'array' ||
      given.elements.length > 0 ||
      box === undefined ||
      !isForgottenApart(linker, file, value, file.usesOf(box))
    )
      seen.isBounded = true;
  }
  return 'stop';
}

function isHarmless(linker: Linker, method: string, call: Ref, request: Request): boolean {
  return method === 'slice' ? isShown(linker, call, request) : isTakenBack(call.file, call.id);
}

const PUTTING_TOGETHER = /^(?:map|filter|join|reverse|toReversed)$/;

/** `say(history.slice(-3).join('\n'))`: what is cut off is shown to somebody as a text, or sent with another request, and not kept. */
function isShown(linker: Linker, { file, id }: Ref, request: Request): boolean {
  let at = id;
  let isText = false;
  let isListed = false;
  let isSent = false;
  for (let parent = file.parentOf(at); parent !== undefined; parent = file.parentOf(at)) {
    const around = file.expression(parent);
    if (around.kind === 'call' && around.callee !== at) {
      const isRequest = parent === request.call.id && file === request.call.file;
      if (isRecorder(file, parent)) return true;
      const isOut = isSent || isListed ? isLike({ file, id: parent }, request) : isText;
      return isOut && !isRequest && findCallees(linker, { file, id: parent }).length === 0;
    }
    if (around.kind === 'member') {
      if (!isText && !PUTTING_TOGETHER.test(around.name)) return false;
      isText ||= around.name === 'join';
    } else if (around.kind === 'template' || (around.kind === 'binary' && around.operator === '+')) isText = true;
    else if (around.kind === 'array' || around.kind === 'spread') isListed = true;
    else if (around.kind === 'object')
      isSent ||= around.properties.some((one) => one.kind === 'property' && one.value === at && request.names.has(one.name));
    else if (around.kind !== 'call') return false;
    at = parent;
  }
  // `const prompt = `Title for ${history.slice(0, 4).join(' ')}``: a text of its own.
  return isText && !isListed && file.drawnFrom(at).length > 0;
}

/** Does it call what the request calls, by the name? */
function isLike({ file, id }: Ref, { call }: Request): boolean {
  const [one, other] = [file.expression(id), call.file.expression(call.id)];
  return one.kind === 'call' && other.kind === 'call' && nameOf(file, one.callee) === nameOf(call.file, other.callee);
}

const SHOWING = /^(?:json|send|set|push|stringify|put|setItem|hset|hSet|setJSON)$/;

/** The request itself, a log, and what shows the list leave it as it is; a project function is looked into. Anything else may count or cut. */
function visitArgument(
  linker: Linker,
  { file, path }: Flow,
  id: ExpressionId,
  { call: asked, names }: Request,
  seen: Seen,
): 'stop' | undefined {
  const call = file.expression(id);
  const name = call.kind === 'call' ? nameOf(file, call.callee) : '';
  const isRequest = path.some((step) => names.has(step)) || asksTheSame(linker, { file, id }, asked);
  if (isRequest || isRecorder(file, id) || SHOWING.test(name) || isNeverGiven(linker, { file, id }) || isWatching(linker, { file, id }))
    return 'stop';
  if (findCallees(linker, { file, id }).length > 0) return undefined;
  seen.isBounded = true;
  return 'stop';
}

/** A function that nobody hands over: `answerBy?.(history)`. */
function isNeverGiven(linker: Linker, call: Ref): boolean {
  const called = linker.resolve(calleeOf(call));
  return called.length > 0 && called.every((value) => value.kind === 'literal' && value.value === undefined);
}

function keptAt(keeper: Keeper): GrowingHistory['kept'] {
  const { file } = keeper;
  if (keeper.kind === 'session') return siteOf(keeper);
  if (keeper.kind !== 'field') return { file: file.path, span: file.bindingAt(keeper.binding)?.span ?? [0, 0] };
  const member = file.classAt(keeper.class)?.members.find((one) => one.name === keeper.name);
  return { file: file.path, span: member?.nameSpan ?? member?.span ?? [0, 0] };
}
