import type { DefinedTool, Injection, LooseTool } from '../../calls.js';
import type { ToolBuilder } from '../../catalog.js';
import type { ClassId, ExpressionId, FunctionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { toolNameOf } from '../files/scan.js';
import { readArgumentOption } from '../options/options.js';
import { parseOption } from '../options/parsed-options.js';
import { namesApprovals } from '../values/confirmations.js';
import { type Flow, useFlows } from '../values/flow.js';
import { findFreeStrings } from '../values/free-strings.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findToolBuilder, findToolClass, findToolRun, findToolSchema } from '../values/tool-builders.js';
import { findProperty, type Ref } from '../values/value.js';
import { TEXT } from './answers.js';
import { findInjections } from './injections.js';
import { readLooseTool, readUncheckedTool } from './loose-tools.js';
import { keepParts } from './structured-injections.js';

/** The tools that a file makes, whoever hands them to a model. */
export function findDefinedTools(linker: Linker, file: FileIndex): readonly DefinedTool[] {
  const names = new Set(linker.catalog.catalog.tools.map(({ path }) => toolNameOf(path)));
  const made = findCallsNamed(file, names).flatMap((id) => readTool(linker, { file, id }) ?? []);
  return [...made, ...file.classIds.flatMap((id) => readToolClass(linker, file, id) ?? [])];
}

/** The calls of exports that may be called so here, in the order of the file. */
export function findCallsNamed(file: FileIndex, names: ReadonlySet<string>): readonly ExpressionId[] {
  const calls = new Set([...names, ...findLocalNames(file, names)].flatMap((name) => file.callsNamed(name)));
  return [...calls].sort((a, b) => a - b);
}

/** `import { tool as makeTool }`. */
function findLocalNames(file: FileIndex, names: ReadonlySet<string>): readonly string[] {
  return file.bindingsOf(0).flatMap((id) => {
    const binding = file.bindingAt(id);
    const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
    return binding && imported?.kind === 'name' && names.has(imported.imported) ? [binding.name] : [];
  });
}

function readTool(linker: Linker, call: Ref): DefinedTool | undefined {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return undefined;
  const builder = findToolBuilder(linker, call);
  const run = builder && findToolRun(linker, call, builder);
  if (!builder || !run || isApproved(linker, call, expression.arguments)) return undefined;
  const schema = findToolSchema(linker, call, builder);
  const written = { ...siteOf({ file: call.file, id: expression.callee }) };
  const injections = readInjections(linker, builder, schema, run);
  const isTold = schema !== undefined || (builder.needsSchema !== true && !isSpread(call.file, expression.arguments));
  const isUnseen = builder.isText || builder.open !== undefined || !isTold;
  const tool = { ...call, id: expression.callee };
  const loose = isUnseen ? [] : readLoose(linker, { call, builder, schema, run, tool });
  return injections.length + loose.length > 0 ? { ...written, injections, loose } : undefined;
}

/** `class Fetch extends StructuredTool { schema = …; async _call(input) { … } }`. */
function readToolClass(linker: Linker, file: FileIndex, id: ClassId): DefinedTool | undefined {
  const kind = findToolClass(linker, file, id);
  const members = file.classAt(id)?.members ?? [];
  const method = members.find(({ name }) => name === kind?.run);
  if (!kind || method?.declares === undefined) return undefined;
  const schema = members.find(({ name }) => name === kind.schema)?.value;
  const fields = kind.schema === null ? [''] : schema === undefined ? [] : findFreeStrings(linker, { file, id: schema });
  const injections = readRunInjections(linker, file, method.declares, (found) => keepParts(found, fields));
  return injections.length > 0 ? { file: file.path, span: method.nameSpan ?? method.span, injections, loose: [] } : undefined;
}

interface Parts {
  readonly call: Ref;
  readonly builder: ToolBuilder;
  readonly schema: Ref | undefined;
  readonly run: Ref;
  readonly tool: Ref;
}

function readLoose(linker: Linker, { call, builder, schema, run, tool }: Parts): readonly LooseTool[] {
  const option = builder.checkedIf === undefined ? undefined : readArgumentOption(linker, call, parseOption(builder.checkedIf));
  const isOff = option?.state === 'known' && option.values.every((value) => value.kind === 'literal' && value.value === false);
  return schema && isOff ? readUncheckedTool(linker, schema, run) : readLooseTool(linker, schema, run, tool);
}

/** `tool({ ...declared, execute })`: the schema may be among what is spread. */
function isSpread(file: FileIndex, given: readonly ExpressionId[]): boolean {
  return given.some((id) => {
    const argument = file.expression(id);
    return argument.kind === 'object' && argument.properties.some(({ kind }) => kind === 'spread');
  });
}

/** A tool that waits for approval is approved by somebody; who may run it may say so of it by its name. */
function isApproved(linker: Linker, { file }: Ref, given: readonly ExpressionId[]): boolean {
  const { ofTool } = linker.catalog.catalog.idioms.approvals;
  if (given.some((id) => findProperty({ file, id }, ...ofTool) !== undefined)) return true;
  return [file.path, ...linker.project.reachersOf(file.path)].some((path) => namesApprovals(linker, path));
}

function readInjections(linker: Linker, builder: ToolBuilder, schema: Ref | undefined, run: Ref): readonly Injection[] {
  const { open } = builder;
  const fields = builder.isText ? [''] : schema ? findFreeStrings(linker, schema) : [];
  if (fields.length === 0 && open === undefined) return [];
  return linker.resolve(run).flatMap((value) => {
    if (value.kind !== 'function') return [];
    return readRunInjections(linker, value.file, value.id, (found) => {
      if (open !== undefined) return found.flatMap((one) => keepBelow(one, open));
      // Before its version 1, Mastra hands the input over as `context`.
      return keepParts(found, [...fields, ...fields.map((field) => `context.${field}`)]);
    });
  });
}

/** Where the function takes what it is run with, as far as `keep` has it. */
function readRunInjections(
  linker: Linker,
  file: FileIndex,
  id: FunctionId,
  keep: (found: readonly Injection[]) => readonly Injection[],
): readonly Injection[] {
  const parameter = file.functionAt(id)?.parameters[0];
  if (parameter === undefined) return [];
  const inside: Flow = { file, id: 0, path: [], suffix: [TEXT], stack: [] };
  return keep(findInjections(linker, useFlows(linker, inside, parameter)));
}

function keepBelow(injection: Injection, member: string): readonly Injection[] {
  const part = injection.part ?? '';
  return part.startsWith(`${member}.`) ? [{ ...injection, part: part.slice(member.length + 1) }] : [];
}
