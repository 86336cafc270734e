import type { ClassId, ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { CUT } from '../files/memo.js';
import { componentFlows, pushedAllFlows } from './call-flows.js';
import { findRegistrationEntry, usesFramework } from './entries.js';
import { resolveAnywhere } from './exports.js';
import { type Flow, type FlowEvent, type Frame, follow, useFlows } from './flow.js';
import { findChildren, findSuperCalls, hasConstructor, inheritsFrom } from './heirs.js';
import { followHeld, readsOfField } from './held-functions.js';
import { findGivenCalls, findKeptCalls, mayGiveReturned } from './kept-by-name.js';
import type { Linker } from './linker.js';
import { findSubclasses } from './types.js';
import { COMPUTED, calleeOf, type Ref, type Value } from './value.js';
import { findDeclared } from './wrappers.js';
import { isKeyed } from './written-names.js';

/** What the project does with a function. */
export type FunctionUse =
  | { readonly kind: 'call'; readonly call: Ref; readonly stack: readonly Frame[] }
  /** Handed to a call whose callee is no project function; `path` is where inside the argument it sits. */
  | {
      readonly kind: 'argument';
      readonly call: Ref;
      readonly index: number;
      readonly path: readonly string[];
      readonly stack: readonly Frame[];
    }
  | { readonly kind: 'attribute'; readonly at: Ref; readonly name: string }
  | { readonly kind: 'export'; readonly file: FileIndex; readonly name: string; readonly path: readonly string[] }
  /** Stored or handled in a way that is not followed. */
  | { readonly kind: 'escape'; readonly at: Ref };

export interface CallSites {
  readonly calls: readonly CallSite[];
  /** No use was lost sight of and the function is not open to callers outside the project. */
  readonly complete: boolean;
  /** The same, but that others may call it by the name under which it is exported. */
  readonly seen: boolean;
  /** Everything else too that is done with it. */
  readonly uses: readonly FunctionUse[];
}

/** `stack` holds the calls through which the function came here as a value: `retry(fn)` calls `fn` inside `retry`. */
export interface CallSite extends Ref {
  readonly stack: readonly Frame[];
}

export function findCallSites(linker: Linker, file: FileIndex, id: FunctionId): CallSites {
  return linker.callSites(file, id);
}

/** The direct calls of a function. Asked many times, so answers are remembered by the linker. */
export function searchCallSites(linker: Linker, file: FileIndex, id: FunctionId): CallSites {
  const uses = searchUses(linker, file, id, []);
  const calls = uses.flatMap((use) => (use.kind === 'call' ? [{ ...use.call, stack: use.stack }] : []));
  const seen = uses.every(({ kind }) => kind === 'call' || kind === 'export');
  return { calls, complete: uses.length === calls.length, seen, uses };
}

/** Follows a function as a value from where it is made to every place that calls it, hands it over or lets it out of sight. */
export function findFunctionUses(linker: Linker, file: FileIndex, id: FunctionId, stack: readonly Frame[]): readonly FunctionUse[] {
  return stack.length === 0 ? linker.callSites(file, id).uses : searchUses(linker, file, id, stack);
}

function searchUses(linker: Linker, file: FileIndex, id: FunctionId, stack: readonly Frame[]): readonly FunctionUse[] {
  // Its callers make LLM calls of their own: what comes out of it is theirs to answer.
  if (findDeclared(linker.declared, file, id)) return [{ kind: 'escape', at: { file, id: 0 } }];
  const uses: FunctionUse[] = [];
  const owner = file.functionOwner(id);
  const base = { file, path: [], suffix: [], stack };
  const visit = createUseVisitor(linker, uses, owner, (value) => value.kind === 'function' && value.file === file && value.id === id);
  if (owner.kind === 'expression') {
    const inside = owner.ownName === undefined ? [] : useFlows(linker, { ...base, id: 0 }, owner.ownName);
    follow(linker, [{ ...base, id: owner.expression }, ...inside], visit);
  }
  if (owner.kind === 'binding') {
    for (const name of file.exportNamesOf(owner.binding)) uses.push({ kind: 'export', file, name, path: [] });
    follow(linker, useFlows(linker, { ...base, id: 0 }, owner.binding), visit);
  } else if (owner.kind === 'member') {
    if (owner.member.kind === 'constructor') follow(linker, constructorFlows(linker, file, owner.class), visit);
    else follow(linker, memberFlows(linker, file, owner.class, owner.member.name, owner.member.static), visit);
  }
  return uses;
}

function createUseVisitor(
  linker: Linker,
  uses: FunctionUse[],
  owner: ReturnType<FileIndex['functionOwner']>,
  isIt: (value: Value) => boolean,
) {
  return (event: FlowEvent): 'stop' | readonly Flow[] | undefined => {
    const { flow } = event;
    const at: Ref = { file: flow.file, id: flow.id };
    switch (event.kind) {
      case 'called':
        return owner.kind !== 'member' && isOtherEntry(linker, at, isIt) ? 'stop' : visitCall(uses, flow, event.call);
      case 'argument': {
        if (flow.suffix.length > 0) return 'stop';
        const call: Ref = { file: flow.file, id: event.call };
        if (entersProject(linker, call)) return undefined;
        const kept = findKeptCalls(linker, call, isIt);
        if (kept.length > 0) {
          for (const read of kept) uses.push({ kind: 'call', call: read, stack: [] });
          return 'stop';
        }
        const held = followHeld(linker, flow, call, event.index);
        if (held) return held;
        uses.push({ kind: 'argument', call, index: event.index, path: flow.path, stack: flow.stack });
        return isAnswered(linker, call, event.index, flow.path) ? 'stop' : handedBack(flow, event.call);
      }
      case 'returned':
        uses.push(...findGivenByReturning(linker, flow, event.function, isIt), ...findHandedByReturning(linker, flow, event.function));
        return undefined;
      case 'attribute':
        return visitAttribute(linker, uses, flow, event.jsx, event.name);
      case 'rendered':
        return visitProperties(linker, uses, flow);
      case 'exported':
        uses.push({ kind: 'export', file: flow.file, name: event.name, path: flow.path });
        return undefined;
      case 'bound':
        for (const name of flow.file.exportNamesOf(event.binding)) uses.push({ kind: 'export', file: flow.file, name, path: flow.path });
        return undefined;
      case 'stored':
        return visitStored(linker, uses, flow, event.target);
      case 'yielded':
      case 'combined':
      case 'spread':
        if (event.kind !== 'spread' || !isCopied(linker, flow)) uses.push({ kind: 'escape', at });
        return undefined;
      default:
        return undefined;
    }
  };
}

/** `<Form onAsk={ask} />`: the component, where it is the project's own, says who calls it. */
function visitAttribute(linker: Linker, uses: FunctionUse[], flow: Flow, jsx: ExpressionId, name: string): 'stop' | readonly Flow[] {
  const drawn = flow.suffix.length === 0 ? componentFlows(linker, flow, jsx, [name]) : [];
  if (drawn.length > 0) return drawn.map((one) => ({ ...one, stack: flow.stack }));
  uses.push({ kind: 'attribute', at: { file: flow.file, id: jsx }, name });
  return 'stop';
}

/** `<button {...props} />`. */
function visitProperties(linker: Linker, uses: FunctionUse[], flow: Flow): undefined | readonly Flow[] {
  const jsx = flow.file.parentOf(flow.id);
  const [name, ...inner] = flow.path;
  if (jsx === undefined || name === undefined || inner.length > 0 || flow.file.expression(jsx).kind !== 'jsx') return undefined;
  const drawn = componentFlows(linker, flow, jsx, []);
  if (drawn.length > 0) return drawn.map((one) => ({ ...one, stack: flow.stack }));
  uses.push({ kind: 'attribute', at: { file: flow.file, id: jsx }, name });
  return undefined;
}

function visitStored(linker: Linker, uses: FunctionUse[], flow: Flow, target: ExpressionId): readonly Flow[] | undefined {
  const held = readsOfField(linker, flow, target);
  if (held.length > 0) return held;
  uses.push({ kind: 'escape', at: { file: flow.file, id: flow.id } });
  return undefined;
}

/** `{ ...tools, search }` and `[...steps, last]` hold what is in them; a spread among arguments hands it on. */
function isCopied(linker: Linker, flow: Flow): boolean {
  const { file, path } = flow;
  const parent = file.parentOf(flow.id);
  const around = parent === undefined ? undefined : file.expression(parent);
  const list = parent === undefined || around?.kind !== 'spread' ? undefined : file.parentOf(parent);
  const isInList = list !== undefined && (file.expression(list).kind === 'array' || pushedAllFlows(linker, flow, list).length > 0);
  return path.length > 0 && (around?.kind === 'object' || isInList);
}

/** `pick('ask').run()`, where a written key leads to functions of the project, and this one is none of them. */
function isOtherEntry(linker: Linker, callee: Ref, isIt: (value: Value) => boolean): boolean {
  const member = callee.file.expression(callee.id);
  // What a class inherits or overrides is called by way of other classes.
  if (member.kind !== 'member' || !isKeyed(callee.file, member.object)) return false;
  const values = linker.resolve(callee);
  return values.some(({ kind }) => kind === 'function') && !values.some((value) => isIt(value) || !isEntry(value));
}

/** A map may hold more under keys that are not written down, but not what it holds under others. */
function isEntry(value: Value): boolean {
  return value.kind === 'function' || (value.kind === 'unknown' && value.reason === COMPUTED);
}

/** `createContext: () => ({ llm })`: nobody in the project calls what makes the object, and handlers are given it. */
function findGivenByReturning(
  linker: Linker,
  { file, path, suffix }: Flow,
  id: FunctionId,
  isIt: (value: Value) => boolean,
): readonly FunctionUse[] {
  if (path.length === 0 || suffix.length > 0 || !mayGiveReturned(linker, file) || linker.callSites(file, id).calls.length > 0) return [];
  return findGivenCalls(linker, file, path, isIt).map((call) => ({ kind: 'call', call, stack: [] }));
}

/** `actions: () => [{ handler }]`: the framework that is handed the function runs what it finds in what that gives. */
function findHandedByReturning(linker: Linker, { file, path, suffix, stack }: Flow, id: FunctionId): readonly FunctionUse[] {
  if (path.length === 0 || suffix.length > 0 || file.functionOwner(id).kind !== 'expression') return [];
  if (!usesFramework(linker, file, linker.catalog.runningReturned)) return [];
  return linker.callSites(file, id).uses.flatMap((use): readonly FunctionUse[] => {
    if (use.kind !== 'argument') return [];
    const inside = [...use.path, '()', ...path];
    return findRegistrationEntry(linker, use.call, use.index, inside) ? [{ ...use, path: inside, stack }] : [];
  });
}

/** `fn.bind(this)` and `fn.call(…)` are still the function and its call. */
function visitCall(uses: FunctionUse[], flow: Flow, call: Flow): 'stop' | readonly Flow[] {
  const [method, ...rest] = flow.suffix;
  if (method === 'bind' && rest.length === 0) return [{ ...call, suffix: [] }];
  const isCall = method === undefined || ((method === 'call' || method === 'apply') && rest.length === 0);
  if (isCall) uses.push({ kind: 'call', call: { file: call.file, id: call.id }, stack: flow.stack });
  return 'stop';
}

/** `useCallback(fn)`, `memo(fn)`, `cache(fn)`: what comes back is the function too, unless the wrapper's name says that it sees to errors. */
const HANDS_BACK =
  /^(?!(?:with|wrap)\w*(?:Error|Catch|Fallback|Safe|Try))(?:useCallback|useMemo|memo|cache|memoize|once|debounce|throttle|traceable|wrap\w*|with[A-Z]\w*|unstable_cache|asyncHandler|catchAsync|forwardRef|observer)$/;

function handedBack(flow: Flow, call: ExpressionId): 'stop' | readonly Flow[] {
  const expression = flow.file.expression(call);
  if (expression.kind !== 'call' || flow.path.length > 0) return 'stop';
  const callee = flow.file.expression(expression.callee);
  const name = callee.kind === 'member' ? callee.name : callee.kind === 'name' ? (flow.file.bindingAt(callee.binding)?.name ?? '') : '';
  return HANDS_BACK.test(name) ? [{ ...flow, id: call }] : 'stop';
}

/** What a wrapper answers by itself does not come out of the function that it gives back. */
function isAnswered(linker: Linker, call: Ref, index: number, path: readonly string[]): boolean {
  const kind = findRegistrationEntry(linker, call, index, path)?.kind;
  return kind === 'boundary' || kind === 'handled';
}

function entersProject(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  return linker.resolve({ ...call, id: expression.callee }).some((value) => value.kind === 'function' || value.kind === 'class');
}

/** Every `new C(…)` of a class. One without a name is looked for where its own file is imported, and no further. */
export function constructionFlows(linker: Linker, file: FileIndex, id: ClassId): readonly Flow[] {
  const name = file.classAt(id)?.name;
  const others =
    name === undefined
      ? linker.project.importersOf(file.path)
      : linker.project.reachersOf(file.path).filter((path) => linker.project.mayConstruct(path, name));
  return [file.path, ...others].flatMap((path) => {
    if (!linker.project.mentions(path, 'new ')) return [];
    const other = linker.project.file(path);
    return (other?.constructions ?? []).flatMap((call) => {
      const expression = other?.expression(call);
      if (!other || expression?.kind !== 'new') return [];
      const isIt = (value: Value) => value.kind === 'class' && value.file === file && value.id === id;
      const callee = { file: other, id: expression.callee };
      return linker.resolve(callee).some(isIt) || resolveAnywhere(linker, callee).some(isIt)
        ? [{ file: other, id: expression.callee, path: [], suffix: [], stack: [] }]
        : [];
    });
  });
}

/** What runs a class's constructor: its constructions, `super(…)` of those that extend it, and the constructions of those that have no other. */
function constructorFlows(linker: Linker, file: FileIndex, id: ClassId): readonly Flow[] {
  const inherited = findChildren(linker, file, id).flatMap((child) => {
    if (!hasConstructor(child)) return constructorFlows(linker, child.file, child.id);
    return findSuperCalls(child.file, child.id).map((call) => ({
      ...calleeOf({ file: child.file, id: call }),
      path: [],
      suffix: [],
      stack: [],
    }));
  });
  return [...constructionFlows(linker, file, id), ...inherited];
}

const MOST_FILES = 250;
/** Names of one value; constants that name each other in a circle have no end. */
const MOST_NAMES = 20;

/** Mentions of a method on anything that can be an instance of its class, of a subclass, or of what it implements. */
export function memberFlows(linker: Linker, file: FileIndex, id: ClassId, name: string, isStatic: boolean): readonly Flow[] {
  const key = `${file.path}#${id}${isStatic ? '.static' : ''}.${name}`;
  return linker.memberUses.get(key, () => searchMemberFlows(linker, file, id, name, isStatic), file.path);
}

function searchMemberFlows(linker: Linker, file: FileIndex, id: ClassId, name: string, isStatic: boolean): readonly Flow[] {
  const family = familyOf(linker, file, id);
  const paths = new Set([
    file.path,
    ...linker.project.reachersOf(file.path),
    ...family.flatMap((one) => [one.path, ...linker.project.reachersOf(one.path)]),
  ]);
  const mentioned = linker.project.readersAmong(paths, name);
  if (mentioned.length > MOST_FILES) linker.project.asked.ask(CUT);
  return mentioned.slice(0, MOST_FILES).flatMap((path) => {
    const other = linker.project.file(path);
    if (!other) return [];
    return other
      .membersNamed(name)
      .filter((member) => canHold(linker, other, member, paths) && isReceiver(linker, other, member, file, id, isStatic))
      .map((member) => ({ file: other, id: member, path: [], suffix: [], stack: [] }));
  });
}

/** What is imported from a file that does not know the class, or from a package, is no instance of it; that is told without looking there. */
function canHold(linker: Linker, other: FileIndex, id: ExpressionId, paths: ReadonlySet<string>, names = 0): boolean {
  const expression = other.expression(id);
  switch (expression.kind) {
    case 'member':
    case 'index':
      return canHold(linker, other, expression.object, paths, names);
    case 'call': {
      const load = other.loads.find((one) => one.id === id);
      if (load) return isAmong(linker, other, load.specifier, paths);
      return isAskedFor(linker, other, expression.callee) || canHold(linker, other, expression.callee, paths, names);
    }
    case 'await':
    case 'nonnull':
      return canHold(linker, other, expression.value, paths, names);
    case 'name': {
      const binding = other.bindingAt(expression.binding);
      const imported = binding?.import === undefined ? undefined : other.imports[binding.import];
      const [source, ...others] = binding?.sources ?? [];
      if (binding?.kind === 'const' && source && others.length === 0)
        return names > MOST_NAMES || canHold(linker, other, source.from, paths, names + 1);
      return !imported || isAmong(linker, other, imported.from, paths);
    }
    case 'literal':
    case 'template':
    case 'array':
    case 'global':
      return false;
    default:
      return true;
  }
}

/** `container.resolve(Desk)` gives what the project has told the container. */
function isAskedFor(linker: Linker, other: FileIndex, id: ExpressionId): boolean {
  const callee = other.expression(id);
  return callee.kind === 'member' && linker.catalog.catalog.idioms.containers.gives.includes(callee.name);
}

function isAmong(linker: Linker, from: FileIndex, specifier: string, paths: ReadonlySet<string>): boolean {
  const target = linker.project.resolve(from.path, specifier);
  return target !== undefined && paths.has(target);
}

function isReceiver(linker: Linker, other: FileIndex, member: ExpressionId, file: FileIndex, id: ClassId, isStatic: boolean): boolean {
  const expression = other.expression(member);
  if (expression.kind !== 'member') return false;
  return linker.resolve({ file: other, id: expression.object }).some((value) => {
    if (isStatic) return value.kind === 'class' && value.file === file && value.id === id;
    return (
      value.kind === 'instance' &&
      ((value.file === file && value.id === id) ||
        findSubclassIds(linker, file, id).has(`${value.file.path}#${value.id}`) ||
        // `this.step()` in a base class runs the method of whichever class was made.
        (other.expression(expression.object).kind === 'this' && inheritsFrom(linker, { file, id }, value)))
    );
  });
}

function findSubclassIds(linker: Linker, file: FileIndex, id: ClassId): ReadonlySet<string> {
  const name = file.classAt(id)?.name;
  return new Set(name === undefined ? [] : findSubclasses(linker, file, name).map((value) => `${value.file.path}#${value.id}`));
}

/** The files of the interfaces and base classes through which an instance may be called. */
function familyOf(linker: Linker, file: FileIndex, id: ClassId): readonly FileIndex[] {
  const declared = file.classAt(id);
  if (!declared) return [];
  const names = declared.implements.flatMap((type) => (type.kind === 'named' && type.binding !== undefined ? [type.binding] : []));
  const parent = declared.extends === undefined ? undefined : file.expression(declared.extends);
  const bindings = parent?.kind === 'name' ? [...names, parent.binding] : names;
  return bindings.flatMap((binding) => {
    const declaration = file.bindingAt(binding);
    const imported = declaration?.import === undefined ? undefined : file.imports[declaration.import];
    const target = imported?.kind === 'name' ? linker.project.resolve(file.path, imported.from) : undefined;
    const other = target === undefined ? undefined : linker.project.file(target);
    return other ? [other] : [];
  });
}
