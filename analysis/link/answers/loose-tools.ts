import type { LooseTool } from '../../calls.js';
import type { Operation } from '../../catalog.js';
import type { LimitFacts } from '../options/limits.js';
import { readAnyOption } from '../options/options.js';
import { findDefinition, toolsIn } from '../options/tools.js';
import { type Flow, useFlows } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { siteOf } from '../values/sites.js';
import { findProperty, type Ref, type Value } from '../values/value.js';
import { readParsed } from './parsed.js';

/** Tools that the SDK runs by itself, with a schema that lets anything through to code that believes in its shape. */
export function findLooseTools(
  linker: Linker,
  { call, clients, version }: LimitFacts,
  operation: Operation | undefined,
): readonly LooseTool[] {
  const reading = readAnyOption(linker, call.ref, clients, operation?.options.tools, version);
  if (reading.state !== 'known') return [];
  return reading.values.flatMap((value) => toolsIn(value).flatMap((tool) => linker.resolve(tool).flatMap((one) => readTool(linker, one))));
}

function readTool(linker: Linker, tool: Value): readonly LooseTool[] {
  const definition = findDefinition(tool);
  if (!definition) return [];
  const inner = findProperty(definition, 'function') ?? definition;
  if (findProperty(inner, 'strict')) return [];
  const parser = findBareParser(linker, inner);
  const schema = parser ?? findProperty(definition, 'inputSchema', 'parameters', 'schema');
  const parts = parser ? [''] : schema ? findOpenParts(linker, schema) : [];
  if (!schema) return readUntold(linker, tool);
  const run = findProperty(inner, 'execute', 'func', 'function') ?? findFirstArgument(tool, definition);
  return run ? readRun(linker, schema, parts, run) : [];
}

/** `{ weather: { description, execute } }`: an object that nothing made a tool of, with no schema and without approval. */
function readUntold(linker: Linker, tool: Value): readonly LooseTool[] {
  if (tool.kind !== 'object') return [];
  const { file, id } = tool.at;
  const object = file.expression(id);
  const run = findProperty(tool.at, 'execute');
  if (!run || object.kind !== 'object' || findProperty(tool.at, ...linker.catalog.catalog.idioms.approvals.ofTool)) return [];
  if (object.properties.some(({ kind }) => kind === 'spread')) return [];
  return readRun(linker, run, [''], run).map((loose) => ({ ...loose, written: 'execute' }));
}

/** The same of a tool whose schema and function are known. Without a schema it is said of `tool`, which makes it. */
export function readLooseTool(linker: Linker, schema: Ref | undefined, run: Ref, tool: Ref): readonly LooseTool[] {
  return readRun(linker, schema ?? tool, schema ? findOpenParts(linker, schema) : [''], run);
}

/** Of a tool whose schema checks nothing, whatever it says. */
export function readUncheckedTool(linker: Linker, schema: Ref, run: Ref): readonly LooseTool[] {
  return readRun(linker, schema, [''], run);
}

function readRun(linker: Linker, schema: Ref, parts: readonly string[], run: Ref): readonly LooseTool[] {
  if (parts.length === 0) return [];
  return linker.resolve(run).flatMap((value) => {
    const parameter = value.kind === 'function' ? value.file.functionAt(value.id)?.parameters[0] : undefined;
    if (value.kind !== 'function' || parameter === undefined) return [];
    const [first, ...others] = useFlows(linker, { file: value.file, id: 0, path: [], suffix: [], stack: [] }, parameter);
    return first ? readUse(linker, schema, parts, [first, ...others]) : [];
  });
}

/** OpenAI's `runTools`: `{ function: run, parse: JSON.parse, parameters }`, whose parameters are a hint to the model. */
function findBareParser(linker: Linker, inner: Ref): Ref | undefined {
  const parse = findProperty(inner, 'parse');
  const isBare = parse && linker.resolve(parse).some((value) => value.kind === 'global' && value.path.join('.') === 'JSON.parse');
  return isBare ? parse : undefined;
}

/** LangChain: `tool(run, { name, schema })`. */
function findFirstArgument(tool: Value, definition: Ref): Ref | undefined {
  const call = tool.kind === 'package' ? tool.calls.at(-1) : undefined;
  const expression = call?.file.expression(call.id);
  const first = expression?.kind === 'call' ? expression.arguments[0] : undefined;
  return call && first !== undefined && first !== definition.id ? { file: call.file, id: first } : undefined;
}

function readUse(linker: Linker, schema: Ref, parts: readonly string[], starts: readonly [Flow, ...Flow[]]): readonly LooseTool[] {
  const { check, properties, sinks } = readParsed(linker, starts);
  const isWhole = parts.includes('');
  const read = properties.filter(({ path }) => isWhole || parts.some((part) => path.startsWith(`${part}.`) || path.startsWith(`${part}[`)));
  if (check.state !== 'absent' || read.length === 0) return [];
  const site = siteOf(schema);
  const written = linker.project.code(site.file, site.span).replace(/\s+/g, ' ');
  return [{ ...site, written, part: isWhole ? null : (parts[0] ?? null), propertiesRead: read, sinks: isWhole ? sinks : [] }];
}

const OPEN = /^(?:(?:z|default)\.)?(?:any|unknown)\.\(\)/;
const OBJECT = /^(?:(?:z|default)\.)?(?:object|looseObject)\.\(\)/;
const RECORD = /^(?:(?:z|default)\.)?record\.\(\)/;
const LETS_MORE = /\.(?:passthrough|loose)\.\(\)$/;

/** The parts of an input of which a schema says nothing: `''` is the whole. None where the schema can't be followed. */
function findOpenParts(linker: Linker, schema: Ref): readonly string[] {
  const parts = linker.resolve(schema).map((value) => partsOf(linker, value));
  return parts.every((one) => one.length > 0) ? (parts[0] ?? []) : [];
}

function partsOf(linker: Linker, value: Value): readonly string[] {
  // `{ order: z.any() }`: the fields alone.
  if (value.kind === 'object') return partsOfObject(linker, value.at, false);
  if (value.kind !== 'package') return [];
  const path = value.path.join('.');
  const [built] = value.calls;
  const expression = built?.file.expression(built.id);
  const given = expression?.kind === 'call' ? expression.arguments : [];
  if (isOneOf(linker.catalog.catalog.idioms.uncheckedSchemas, value)) return given.length === 1 ? [''] : [];
  if (!/^zod(?:\/|$)/.test(value.specifier) || !built) return [];
  if (OPEN.test(path)) return [''];
  const last = given.at(-1);
  if (last === undefined) return [];
  if (RECORD.test(path)) return isOpen(linker, { ...built, id: last }) ? [''] : [];
  return OBJECT.test(path) ? partsOfObject(linker, { ...built, id: given[0] ?? last }, LETS_MORE.test(path)) : [];
}

function isOpen(linker: Linker, schema: Ref): boolean {
  const values = linker.resolve(schema);
  return values.length > 0 && values.every((value) => value.kind === 'package' && OPEN.test(value.path.join('.')));
}

function partsOfObject(linker: Linker, { file, id }: Ref, letsMore: boolean): readonly string[] {
  const shape = file.expression(id);
  if (shape.kind !== 'object') return [];
  if (shape.properties.length === 0) return letsMore ? [''] : [];
  return shape.properties.flatMap((one) => (one.kind === 'property' && isOpen(linker, { file, id: one.value }) ? [one.name] : []));
}
