import type { Dispatch } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { returnFlows } from '../values/call-flows.js';
import { isCheckingCall } from '../values/checks.js';
import { type Flow, type FlowEvent, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import type { Ref } from '../values/value.js';
import { writtenNames } from '../values/written-names.js';
import { isInTry } from './accesses.js';
import { KEEPS_TEXT, TEXT } from './answers.js';
import { toGroups } from './decisions.js';

interface Seen {
  readonly lookups: Map<string, Ref>;
  /** Somebody compared the name with those that the code knows. */
  isChecked: boolean;
  /** Somebody asked whether the object has anything under the name, be it inherited. */
  isAsked: boolean;
  /** Branches that are entered for one name only. */
  readonly branches: Ref[];
  /** Where a text goes back to callers, each of which may want it for something else. */
  readonly returned: Flow[];
}

/** Where the name that the model wrote picks the code that runs, and nothing says that it is one of the names that the code has. */
export function findDispatches(linker: Linker, names: readonly Flow[]): readonly Dispatch[] {
  return names.length === 0 ? [] : findIn(linker, names).found;
}

/** How many functions a text may go back through. */
const DEEPEST = 4;

/** The same where the whole text of an answer is the name. What checks it in one function says nothing of others that get an answer by the same helper. */
export function findTextDispatches(linker: Linker, texts: readonly Flow[], depth = 0, passed = new Set<string>()): readonly Dispatch[] {
  if (depth > DEEPEST) return [];
  return toGroups(texts).flatMap((starts) => {
    const { found, returned } = findIn(linker, starts);
    const fresh = returned.filter((flow) => {
      const key = `${flow.file.path}#${flow.id}|${flow.path.join('.')}`;
      return !passed.has(key) && passed.add(key);
    });
    return [...found, ...fresh.flatMap((flow) => findTextDispatches(linker, [flow], depth + 1, passed))];
  });
}

function findIn(linker: Linker, names: readonly Flow[]): { readonly found: readonly Dispatch[]; readonly returned: readonly Flow[] } {
  const seen: Seen = { lookups: new Map(), isChecked: false, isAsked: false, branches: [], returned: [] };
  const isComplete = follow(linker, names, (event) => visit(linker, event, seen));
  if (!isComplete || seen.isChecked) return { found: [], returned: [] };
  const lookups = [...seen.lookups.values()].filter((lookup) => !isInBranch(lookup, seen.branches));
  const isAsked = seen.isAsked || lookups.some(isCondition);
  return { found: lookups.flatMap((lookup) => readLookup(linker, lookup, isAsked)), returned: seen.returned };
}

/** `if (handlers[name])`. */
function isCondition({ file, id }: Ref): boolean {
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind !== 'if') return false;
  const parent = file.parentOf(id);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around === undefined || around.kind === 'unary' || around.kind === 'logical';
}

function visit(linker: Linker, event: FlowEvent, seen: Seen): 'stop' | readonly Flow[] | undefined {
  const { flow } = event;
  switch (event.kind) {
    case 'tested':
      visitTest(flow, event.by, seen);
      return 'stop';
    case 'combined':
      visitComparison(flow, event.by, seen);
      return 'stop';
    case 'argument':
      if (isOwnershipTest(linker, { file: flow.file, id: event.call })) seen.isChecked = true;
      return undefined;
    case 'called':
      return isKeeping(flow.suffix.at(-1) ?? '') ? [{ ...event.call, path: [], suffix: flow.suffix.slice(0, -1) }] : 'stop';
    case 'returned': {
      if (flow.suffix[0] !== TEXT || flow.stack.some((frame) => frame.function === event.function && frame.file === flow.file))
        return undefined;
      seen.returned.push(...returnFlows(linker, flow, event.function));
      return 'stop';
    }
    default:
      return undefined;
  }
}

/** What a pattern takes out of a text is mostly one of the words that it lists. */
function isKeeping(method: string): boolean {
  return KEEPS_TEXT.has(method) && !/^(?:match(?:All)?|exec)$/.test(method);
}

function visitTest({ file, id }: Flow, by: ExpressionId | undefined, seen: Seen): void {
  if (file.statementOf(id)?.statement.kind === 'switch' && by === undefined) seen.isChecked = true;
  const index = by === undefined ? undefined : file.expression(by);
  if (by !== undefined && index?.kind === 'index' && index.key === id) seen.lookups.set(`${file.path}#${by}`, { file, id: by });
}

/** A comparison with one literal says something in its own branch only; any other is with a name that the code has. */
function visitComparison({ file, id }: Flow, by: ExpressionId, seen: Seen): void {
  const expression = file.expression(by);
  if (expression.kind === 'binary' && expression.operator === 'in') seen.isAsked = true;
  if (expression.kind !== 'binary' || !/^[=!]==?$/.test(expression.operator)) return;
  const other = file.expression(expression.left === id ? expression.right : expression.left);
  if (other.kind === 'literal' && other.value === undefined) return;
  if (other.kind !== 'literal' || expression.operator.startsWith('!')) seen.isChecked = true;
  else seen.branches.push({ file, id: by });
}

/** `Object.hasOwn(handlers, name)`, `NAMES.includes(name)`, `Name.parse(name)`, `isTool(name)`. */
function isOwnershipTest(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  const names = writtenNames(call.file, expression.callee);
  return names.includes('hasOwnProperty') || /^(?:safeParse|parse)(?:Async)?$/.test(names.at(-1) ?? '') || isCheckingCall(linker, call);
}

/** Where the name of a tool that an answer asks for is sought in a list of those that the code has: `NAMES.includes(name)`. */
export function findListing(linker: Linker, names: readonly Flow[]): Ref | undefined {
  let listing: Ref | undefined;
  follow(linker, names, (event) => {
    if (listing) return 'stop';
    if (event.kind !== 'argument') return undefined;
    const call = event.flow.file.expression(event.call);
    const callee = call.kind === 'call' ? event.flow.file.expression(call.callee) : undefined;
    if (callee?.kind === 'member' && /^(?:includes|has|hasOwn)$/.test(callee.name)) listing = { file: event.flow.file, id: event.call };
    return undefined;
  });
  return listing;
}

function isInBranch({ file, id }: Ref, branches: readonly Ref[]): boolean {
  const [start, end] = file.expression(id).span;
  return branches.some((branch) => {
    const statement = branch.file === file ? file.statementOf(branch.id)?.statement : undefined;
    if (statement?.kind !== 'if') return false;
    const first = statement.then[0]?.span[0] ?? end;
    const last = statement.then.at(-1)?.span[1] ?? start;
    return first <= start && end <= last;
  });
}

/** A test that throws would take an answer from the code that asks whether anything was found. */
function findRepair({ file, id }: Ref, isGuarded: boolean): Dispatch['repair'] {
  if (isGuarded) return file.parentOf(id) === undefined ? 'lookup' : null;
  const statement = file.statementOf(id)?.statement;
  if (statement?.kind === 'return') return statement.implicit ? null : 'statement';
  return statement?.kind === 'expression' || statement?.kind === 'variable' ? 'statement' : null;
}

/** `handlers`, `this.handlers`, `call.function.name`: read twice, it is the same. */
function isNamed(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  if (expression.kind === 'member') return isNamed(file, expression.object);
  if (expression.kind === 'nonnull') return isNamed(file, expression.value);
  return expression.kind === 'name' || expression.kind === 'this' || expression.kind === 'global';
}

interface Use {
  isTested: boolean;
  isCalled: boolean;
  isElsewhere: boolean;
}

function readLookup(linker: Linker, lookup: Ref, isAsked: boolean): readonly Dispatch[] {
  const { file, id } = lookup;
  const index = file.expression(id);
  if (index.kind !== 'index') return [];
  const use: Use = { isTested: false, isCalled: false, isElsewhere: false };
  const start: Flow = { ...lookup, path: [], suffix: [], stack: [] };
  const isComplete = follow(linker, [start], (event) => visitFound(event, use));
  if (!isComplete || !use.isCalled) return [];
  const isGuarded = isAsked || use.isTested || isOptional(file, id) || use.isElsewhere;
  const isCaught = isInTry(lookup);
  const picks = readPicked(linker, { file, id: index.object });
  if ((isGuarded || isCaught) && picks === 'unknown') return [];
  const text = (at: ExpressionId) => linker.project.code(file.path, file.expression(at).span).replace(/\s+/g, ' ');
  const isSteady = [index.object, withoutCast(file, index.key)].every((part) => isNamed(file, part));
  return [
    {
      ...siteOf(lookup),
      object: text(index.object),
      key: text(withoutCast(file, index.key)),
      picks: picks === 'methods' ? 'methods' : 'entries',
      isGuarded,
      isCaught,
      repair: isSteady ? findRepair(lookup, isGuarded) : null,
    },
  ];
}

/** What becomes of what was found under the name: it is called, or one of its methods is. */
function visitFound(event: FlowEvent, use: Use): 'stop' | undefined {
  const { flow } = event;
  switch (event.kind) {
    case 'tested':
    case 'combined':
      use.isTested = true;
      return 'stop';
    case 'called':
      if (flow.suffix.length > 1) return 'stop';
      use.isCalled = true;
      if (isOptional(flow.file, flow.id) || isOptional(event.call.file, event.call.id)) use.isTested = true;
      return 'stop';
    case 'read':
      if (isOptional(flow.file, flow.id)) use.isTested = true;
      return undefined;
    case 'argument':
    case 'stored':
    case 'yielded':
      use.isElsewhere = true;
      return undefined;
    default:
      return undefined;
  }
}

/** `found?.run`, `found?.()`. */
function isOptional(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return (expression.kind === 'member' || expression.kind === 'index' || expression.kind === 'call') && expression.optional;
}

/** A plain object has the names of `Object.prototype` too; an instance has every method of its class. */
function readPicked(linker: Linker, object: Ref): 'entries' | 'methods' | 'unknown' {
  const values = linker.resolve(object);
  if (values.length > 0 && values.every(({ kind }) => kind === 'instance' || kind === 'class')) return 'methods';
  const isPlain = values.length > 0 && values.every((value) => value.kind === 'object' && !hasNoPrototype(value.at));
  return isPlain ? 'entries' : 'unknown';
}

/** `{ __proto__: null, … }`. */
function hasNoPrototype({ file, id }: Ref): boolean {
  const object = file.expression(id);
  return object.kind === 'object' && object.properties.some((one) => 'name' in one && one.name === '__proto__');
}

function withoutCast(file: FileIndex, id: ExpressionId): ExpressionId {
  const expression = file.expression(id);
  return expression.kind === 'cast' || expression.kind === 'nonnull' ? withoutCast(file, expression.value) : id;
}
