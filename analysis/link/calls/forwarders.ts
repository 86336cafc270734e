import type { ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex, FilePart } from '../files/file-index.js';
import { framesAround } from '../files/frames.js';
import { type Changes, createMemo } from '../files/memo.js';
import type { Project } from '../files/project.js';
import { NOWHERE } from '../files/spans.js';
import { findRegistrationEntry, frameworkOf } from '../values/entries.js';
import type { Linker } from '../values/linker.js';
import { isInside } from '../values/timers.js';
import type { Env, Ref, Value } from '../values/value.js';
import { findSenders, type Sender } from './senders.js';

type FunctionValue = Extract<Value, { kind: 'function' }>;

/** A request inside a project function, with the calls that lead there from the function's own body. */
export interface InnerRequest {
  readonly sender: Sender;
  readonly steps: readonly { readonly in: FunctionValue; readonly call: Ref }[];
}

const DEEPEST = 2;

/** The requests that a function and the functions that it calls send. `namesOf` gives those that a call of interest can have. */
export function findInnerRequests(
  linker: Linker,
  target: FunctionValue,
  namesOf: (file: FileIndex) => ReadonlySet<string>,
  depth = 0,
): readonly InnerRequest[] {
  const { file, id } = target;
  const names = namesOf(file);
  return file.callsWithin(file.functionAt(id)?.span ?? NOWHERE).flatMap((callId): readonly InnerRequest[] => {
    const call = file.expression(callId);
    if (call.kind !== 'call' || !isRunBy(linker, file, call.function, id) || !isNamed(file, call.callee, names)) return [];
    const step = { in: target, call: { file, id: callId } };
    return linker.resolve({ file, id: call.callee }).flatMap((callee): readonly InnerRequest[] => {
      if (callee.kind !== 'function') return findSenders(linker, callee).map((sender) => ({ sender, steps: [step] }));
      if (depth >= DEEPEST || (callee.file === file && callee.id === id)) return [];
      return findInnerRequests(linker, callee, namesOf, depth + 1).map(({ sender, steps }) => ({ sender, steps: [step, ...steps] }));
    });
  });
}

/** The function's own body, and the callbacks that it hands over there: another function inside it runs only when somebody calls it. */
function isRunBy(linker: Linker, file: FileIndex, frame: FunctionId, outer: FunctionId): boolean {
  for (let at: FunctionId | undefined = frame; at !== undefined && at !== outer; at = file.functionAt(at)?.parent) {
    const owner = file.functionOwner(at);
    const around = owner.kind === 'expression' ? file.parentOf(owner.expression) : undefined;
    if (owner.kind !== 'expression' || around === undefined || !isRunOnTheSpot(linker, { file, id: around }, owner.expression))
      return false;
  }
  return isInside(file, frame, outer);
}

/** A callback handed to a call runs there, unless that registers it: a server's route, a job, a tool or model that an SDK's client defines. */
function isRunOnTheSpot(linker: Linker, around: Ref, callback: number): boolean {
  const call = around.file.expression(around.id);
  if (call.kind !== 'call' && call.kind !== 'new') return false;
  const entry = findRegistrationEntry(linker, around, call.arguments.indexOf(callback), []);
  // The language's own (`forEach`, `setTimeout`) belong to no package, and run what they are given.
  if (entry && entry.kind !== 'propagates' && frameworkOf(linker, entry)?.packages.length) return false;
  return !linker.resolve({ ...around, id: call.callee }).some((callee) => callee.kind === 'client');
}

/** The inner request in the context of one call of the function: its parameters are that call's arguments. */
export function inContext(steps: InnerRequest['steps'], outer: Ref): Ref {
  return steps.reduce((at, step) => ({ ...step.call, env: toEnv(step.in.file, step.in.id, at) }), outer);
}

function toEnv(file: FileIndex, id: FunctionId, call: Ref): Env {
  const expression = call.file.expression(call.id);
  const outer = absentParameters(file, file.functionAt(id)?.parent, call);
  return {
    file,
    function: id,
    arguments: expression.kind === 'call' ? expression.arguments : [],
    call: { ...call, env: outer ?? call.env },
    depth: (call.env?.depth ?? 0) + 1,
  };
}

/** The call as its own functions write it, without whatever their callers pass: all their parameters are absent. */
export function withoutCallers(call: Ref): Ref {
  return { ...call, env: absentParameters(call.file, call.file.expression(call.id).function, { ...call, env: undefined }) };
}

/**
 * As `withoutCallers`, but a function that only makes the one around the call keeps what its callers pass: they send nothing, so this call
 * is the one to look at. Undefined where nothing makes the function.
 */
export function withMakers(linker: Linker, call: Ref): Ref | undefined {
  const { file } = call;
  const innermost = file.expression(call.id).function;
  const running = framesAround(file, innermost).filter((frame) => isRunBy(linker, file, innermost, frame));
  if (running.length === framesAround(file, innermost).length) return undefined;
  return { ...call, env: absentFrames(running, { ...call, env: undefined }) };
}

/** A context in which the parameters of a function and of those around it are absent. */
function absentParameters(file: FileIndex, innermost: FunctionId | undefined, call: Ref): Env | undefined {
  return innermost === undefined ? undefined : absentFrames(framesAround(file, innermost), call, file);
}

function absentFrames(frames: readonly FunctionId[], call: Ref, file = call.file): Env | undefined {
  return frames.reduceRight<Env | undefined>(
    (outer, id) => ({ file, function: id, arguments: [], call: { ...call, env: outer }, depth: 1 }),
    call.env,
  );
}

/**
 * Can an export send a request to a URL that its caller names, or give back what its caller hands it? A search that follows imports
 * only where a client is carried must follow these too.
 */
export function createForwarderTest(project: Project, senders: ReadonlySet<string>): ForwarderTest {
  const names = [...senders].filter((name) => /^\w{3,}$/.test(name)).join('|');
  const mention = new RegExp(`\\b(?:${names})\\s*\\(`);
  /** `export const request = globalThis.fetch` */
  const renames = (text: string, name: string) =>
    new RegExp(`\\b${toPattern(name)}\\b[^=\\n]*=[^\\n]*(?<![\\w$.])(?:globalThis\\.)?(?:${names})[ \\t]*(?:[;,]|\\r?$)`, 'm').test(text);
  const exports = createMemo<boolean>(project.asked, false);
  const canSend = (path: string, name: string): boolean => {
    const file = project.matches(path, mention) ? project.file(path) : undefined;
    const holders = file ? findForwarders(file, senders) : new Set<string>();
    return file?.exports.some((exported) => (exported.name ?? '*') === name && isHolder(file, exported, holders)) ?? false;
  };
  return {
    test: (path, name) =>
      name !== undefined &&
      (exports.get(`${path}#${name}`, () => canSend(path, name), path) ||
        project.glance(path, `hands back ${name}`, (text) => handsBack(text, name) || renames(text, name))),
    forget: exports.forget,
  };
}

export interface ForwarderTest {
  test(path: string, name: string | undefined): boolean;
  forget(changes: Changes): void;
}

/**
 * `function withGateway(url) { … return url; }`, `singleton(name, make) { … make() … }`: what it is given, or has it make, may come out
 * again. Read from the text, since most files are not worth parsing.
 */
function handsBack(text: string, name: string): boolean {
  const start = text.search(new RegExp(`\\b${toPattern(name)}\\s*(?:=\\s*)?(?:<[^>(]*>)?\\(\\s*\\w`));
  if (start < 0) return false;
  const [first, ...others] = [...text.slice(start, start + LONGEST_HEAD).matchAll(/[(,]\s*(\w+)\s*[?:,)=]/g)].map(([, word]) => word);
  const rest = text.slice(start);
  if (first !== undefined && new RegExp(`(?:\\breturn|=>)\\s+${first}\\b(?!\\.)`).test(rest)) return true;
  return [first, ...others].some((maker) => maker !== undefined && maker !== name && new RegExp(`\\b${maker}\\(\\s*\\)`).test(rest));
}

function toPattern(name: string): string {
  return name.replace(/[$]/g, '\\$&');
}

/** How far a function's parameters are looked for. */
const LONGEST_HEAD = 400;

function isHolder(file: FileIndex, exported: FileIndex['exports'][number], holders: ReadonlySet<string>): boolean {
  if (exported.kind === 'value') return holders.size > 0;
  const binding = exported.kind === 'binding' ? file.bindingAt(exported.binding) : undefined;
  if (!binding) return false;
  const members = binding.declaresClass === undefined ? [] : (file.classAt(binding.declaresClass)?.members ?? []);
  return holders.has(binding.name) || members.some((member) => holders.has(member.name));
}

/** Names of the file's functions that hold a call by one of these names, or a call of such a function of the same file. */
export function findForwarders(file: FileIndex, senders: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set(file.facet('forwarders', (one, part) => findHolderNames(one, part, (callee) => isNamed(one, callee, senders))));
  for (let depth = 0, size = 0; depth < DEEPEST && names.size > size; depth++) {
    size = names.size;
    const known = new Set(names);
    const facet = `forwarders by ${[...known].join()}`;
    for (const name of file.facet(facet, (one, part) => findHolderNames(one, part, (callee) => isOwn(one, callee, known)))) names.add(name);
  }
  return names;
}

/** A function of the file, or a method of the class around, by its name. */
function isOwn(file: FileIndex, callee: ExpressionId, names: ReadonlySet<string>): boolean {
  const expression = file.expression(callee);
  if (expression.kind === 'member') return names.has(expression.name) && file.expression(expression.object).kind === 'this';
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  return binding !== undefined && binding.kind !== 'import' && binding.kind !== 'parameter' && names.has(binding.name);
}

function findHolderNames(file: FileIndex, part: FilePart, isSending: (callee: ExpressionId) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const id of part.calls) {
    const call = file.expression(id);
    if (call.kind !== 'call' || call.arguments.length === 0 || !isSending(call.callee)) continue;
    for (const frame of framesAround(file, call.function)) {
      const name = file.functionAt(frame)?.name;
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

function isNamed(file: FileIndex, callee: number, names: ReadonlySet<string>): boolean {
  const expression = file.expression(callee);
  if (expression.kind === 'member' || expression.kind === 'global') return names.has(expression.name);
  if (expression.kind === 'call' || expression.kind === 'conditional') return true;
  const binding = expression.kind === 'name' ? file.bindingAt(expression.binding) : undefined;
  return binding !== undefined && (binding.kind === 'import' || names.has(binding.name));
}
