import type { Knowledge, ModelStructure } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Ref, type Value } from '../values/value.js';
import type { LimitFacts } from './limits.js';
import { type KnownOption, type OptionReading, readAnyOption } from './options.js';
import { findMappedTools, findTools } from './tools.js';

/** What the request says of its tools. */
export interface ToolPolicy {
  /** The request demands one tool, whose arguments are then the answer. */
  readonly isForced: boolean;
  /** There is one tool only. */
  readonly isSingle: boolean;
  /** Does the provider keep the arguments to the tool's schema? */
  readonly strict: Knowledge<string>;
}

/** Reads what a request says of its tools; `operation` is undefined for raw HTTP. */
export function readToolPolicy(linker: Linker, facts: LimitFacts, operation: Operation | undefined): ToolPolicy {
  const read = (paths: Operation['options']['tools']) =>
    toAsked(linker, readAnyOption(linker, facts.call.ref, facts.clients, paths, facts.version));
  const tools = read(operation?.options.tools);
  const choice = read(operation?.options.toolChoice);
  const bound = tools.state === 'absent' ? findBound(facts) : undefined;
  const listed = tools.state === 'known' ? findTools(linker, tools.values) : bound && findTools(linker, linker.resolve(bound.tools));
  const mapped = listed === undefined && tools.at ? findMappedTools(linker, tools.at) : undefined;
  return {
    isForced: choice.state === 'known' && choice.values.length > 0 && choice.values.every((one) => isDemand(linker, one, listed)),
    isSingle: listed?.length === 1,
    strict: bound?.isPlain && listed ? { state: 'absent' } : toStrictness(linker, listed ?? mapped, operation),
  };
}

/** `...(tools && { tools })`: where an answer has tool calls, the request was one of those that ask for them. */
function toAsked(linker: Linker, reading: OptionReading): Pick<KnownOption, 'values'> & { readonly state: string; readonly at?: Ref } {
  if (reading.state === 'known') return reading;
  const at = reading.state === 'unknown' ? reading.sometimes : undefined;
  return at ? { state: 'known', values: linker.resolve(at), at } : { state: reading.state, values: [] };
}

/** `model.bindTools(tools, { strict: true })`: plain without options, and then whatever the tools are no provider keeps to their schemas. */
function findBound({ clients }: LimitFacts): { readonly tools: Ref; readonly isPlain: boolean } | undefined {
  const binding = clients[0]?.derivations.findLast(({ adds }) => adds === 'tools')?.call;
  const call = binding?.file.expression(binding.id);
  const [tools, ...options] = call?.kind === 'call' ? call.arguments : [];
  return binding && tools !== undefined ? { tools: { file: binding.file, id: tools }, isPlain: options.length === 0 } : undefined;
}

/** `{ type: 'function', function: { name } }`, `{ type: 'tool', name }`; `required` where there is one tool only. */
function isDemand(linker: Linker, value: Value, tools: readonly Value[] | undefined): boolean {
  const isSingle = tools?.length === 1;
  if (value.kind === 'literal') return isSingle && /^(?:required|any)$/i.test(String(value.value));
  if (value.kind !== 'object') return false;
  if (['name', 'function', 'tool'].some((name) => findProperty(value.at, name))) return true;
  const allowed = linker.member(value, 'allowedFunctionNames', value.at);
  if (allowed.some((one) => one.kind === 'array' && lengthOf(one.at) === 1)) return true;
  return isSingle && ['type', 'mode'].some((name) => linker.member(value, name, value.at).some((one) => /^any$/i.test(lastWord(one))));
}

function lengthOf({ file, id }: Ref): number {
  const list = file.expression(id);
  return list.kind === 'array' ? list.elements.length : 0;
}

/** `'ANY'`, `FunctionCallingConfigMode.ANY`. */
function lastWord(value: Value): string {
  if (value.kind === 'literal') return String(value.value);
  return value.kind === 'package' ? (value.path.at(-1) ?? '') : '';
}

function toStrictness(linker: Linker, tools: readonly Value[] | undefined, operation: Operation | undefined): Knowledge<string> {
  if (!tools || tools.length === 0) return { state: 'unknown', reason: 'the tools were not found' };
  const functions = tools.filter((tool) => !isProvidersOwn(tool));
  const kinds = new Set(functions.map((tool) => readStrict(linker, tool) ?? (operation?.strictTools === true ? 'strict' : 'loose')));
  if (kinds.size === 0 || kinds.has('unknown')) return { state: 'unknown', reason: 'a tool comes from elsewhere' };
  return kinds.has('loose') ? { state: 'absent' } : { state: 'known', value: "the provider keeps to the tool's schema", evidence: [] };
}

/** `{ type: 'web_search' }`: the provider itself runs it. */
function isProvidersOwn(tool: Value): boolean {
  if (tool.kind !== 'object' || !findProperty(tool.at, 'type')) return false;
  const { file, id } = tool.at;
  const object = file.expression(id);
  return object.kind === 'object' && object.properties.every((one) => one.kind === 'property' && !OF_FUNCTIONS.has(one.name));
}

const OF_FUNCTIONS: ReadonlySet<string> = new Set(['name', 'function', 'parameters', 'input_schema', 'inputSchema']);

function readStrict(linker: Linker, tool: Value): 'strict' | 'loose' | 'unknown' | undefined {
  if (tool.kind !== 'object') return 'unknown';
  const owners: Value[] = [tool, ...linker.member(tool, 'function', tool.at)];
  const flags = owners.flatMap((one) => linker.member(one, 'strict', tool.at)).filter((one) => one.kind === 'literal');
  const flag = flags.find(({ value }) => typeof value === 'boolean')?.value;
  return flag === undefined ? undefined : flag === true ? 'strict' : 'loose';
}

type Judged = Pick<ModelStructure, 'of' | 'isShared' | 'check'>;

/** What the policy says of arguments that were read at this place without it. */
export function judgeByPolicy({ check }: Pick<ModelStructure, 'check'>, { isForced, isSingle, strict }: ToolPolicy, at: Ref): Judged {
  return {
    of: isForced ? 'answer' : 'tool',
    isShared: !isForced && !isSingle && !isInBranch(at),
    check: check.state === 'absent' ? strict : check,
  };
}

/** In one of several cases, which the tool's name has told apart. */
function isInBranch({ file, id }: Ref): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) if (node.region === 'then' || node.region === 'case') return true;
  return false;
}
