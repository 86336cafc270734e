import type { SinkUse } from '../../calls.js';
import type { SinkCall } from '../../catalog.js';
import type { ExpressionId, FunctionId } from '../../facts.js';
import type { SinkMatch } from '../files/catalog-index.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallSites } from './call-sites.js';
import { findRegistrationEntry } from './entries.js';
import type { Linker } from './linker.js';
import { siteOf } from './sites.js';
import { findTexts } from './texts.js';
import { argumentsOf, calleeOf, findProperty, type Ref } from './value.js';
import { nameOf, writtenPath } from './written-names.js';

/** The sink that an argument of this call reaches, if the call is one. */
export function findSinkUse(linker: Linker, call: Ref, index: number): SinkUse | undefined {
  const callee = calleeOf(call);
  const sink = findSink(linker, call, index);
  const kind = sink?.kind ?? (index === 0 && isCall(call) && isAnswer(linker, callee) ? 'response' : undefined);
  return kind && { ...siteOf(call), kind, text: sink?.call.said ?? textOf(linker, callee) };
}

/** A response whose body is made of this argument as JSON, at once. */
export function isWrittenAsJson(linker: Linker, call: Ref, index: number): boolean {
  return findSink(linker, call, index)?.call.asJson === true;
}

function isCall({ file, id }: Ref): boolean {
  const { kind } = file.expression(id);
  return kind === 'call' || kind === 'new';
}

function findSink(linker: Linker, call: Ref, index: number): SinkMatch | undefined {
  if (!isCall(call)) return undefined;
  const construct = call.file.expression(call.id).kind === 'new' ? ['new'] : [];
  for (const { scope, path, prepared } of findNames(linker, calleeOf(call), construct)) {
    const found = linker.catalog
      .findSinks(scope, path)
      .find((one) => (one.call.argument === 'any' || one.call.argument === index) && isMeant(linker, call, one.call, index, prepared));
    if (found) return found;
  }
  return undefined;
}

/** The sink that a value in a template reaches by the tag before it: `` sql`INSERT INTO notes VALUES (${text})` ``. */
export function findTemplateSink(linker: Linker, template: Ref): SinkUse | undefined {
  const parent = template.file.parentOf(template.id);
  const tagged = parent === undefined ? undefined : template.file.expression(parent);
  if (parent === undefined || tagged?.kind !== 'tagged' || !isWritingQuery(linker, template)) return undefined;
  const tag = { file: template.file, id: tagged.tag };
  for (const { scope, path } of findNames(linker, tag, [])) {
    const found = linker.catalog.findSinks(scope, path).find(({ call }) => call.argument === 'template');
    if (found) return { ...siteOf({ file: template.file, id: parent }), kind: found.kind, text: textOf(linker, tag) };
  }
  return undefined;
}

function textOf(linker: Linker, { file, id }: Ref): string {
  return linker.project.code(file.path, file.expression(id).span).replace(/\s+/g, ' ').slice(0, 60);
}

/** What a callee is called, first by what it comes from, then as it is written; and the call that made what it is a method of. */
interface Named {
  readonly scope: string;
  readonly path: readonly string[];
  readonly prepared: Ref | undefined;
}

function findNames(linker: Linker, callee: Ref, construct: readonly string[]): readonly Named[] {
  const resolved = linker.resolve(callee).flatMap((value): readonly Named[] => {
    if (value.kind !== 'package' && value.kind !== 'global') return [];
    const scope = value.kind === 'global' ? 'global' : value.specifier;
    return [{ scope, path: [...value.path, ...construct], prepared: value.calls.at(-1) }];
  });
  const prepared = findMaker(callee);
  const names = prepared
    ? [...writtenPath(prepared.file, prepared.id), nameOf(callee.file, callee.id)]
    : writtenPath(callee.file, callee.id);
  return [...resolved, ...[names, names.slice(-3), names.slice(-1)].map((path) => ({ scope: 'any', path, prepared }))];
}

/** `db.prepare(…)` of `db.prepare(…).run`, and of `statement.run` where the name stands for nothing else. */
function findMaker({ file, id }: Ref): Ref | undefined {
  const callee = file.expression(id);
  return callee.kind === 'member' ? findCall(file, callee.object) : undefined;
}

function findCall(file: FileIndex, id: ExpressionId): Ref | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'call') return { file, id };
  if (expression.kind === 'await' || expression.kind === 'cast' || expression.kind === 'nonnull') return findCall(file, expression.value);
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  return source && others.length === 0 && source.by === 'initializer' && source.path.length === 0 ? findCall(file, source.from) : undefined;
}

/** Beside a query that only reads, values harm nothing. */
function isMeant(linker: Linker, call: Ref, { writing }: SinkCall, index: number, prepared: Ref | undefined): boolean {
  if (writing === undefined) return true;
  const owner = writing === '()' ? prepared : call;
  const text = owner ? argumentsOf(owner)[writing === '()' ? 0 : writing] : undefined;
  if (!owner || text === undefined) return false;
  const query = { ...owner, id: text };
  return owner !== call || writing !== index ? isWritingQuery(linker, query) : holdsWritingQuery(linker, query);
}

const MOST_QUERIES = 20;
const QUERY_MEMBERS = ['sql', 'text', 'query', 'sqlText', 'statement'] as const;

/** `{ sql: 'INSERT …', args }`, or a list of such. */
function holdsWritingQuery(linker: Linker, query: Ref): boolean {
  return linker.resolve(query).some((value) => {
    const list = value.kind === 'array' ? value.at.file.expression(value.at.id) : undefined;
    if (value.kind === 'array' && list?.kind === 'array')
      return list.elements.some((id) => list.elements.length <= MOST_QUERIES && holdsWritingQuery(linker, { ...value.at, id }));
    const text = value.kind === 'object' ? findProperty(value.at, ...QUERY_MEMBERS) : undefined;
    return text !== undefined && hasWritingText(linker, text);
  });
}

function isWritingQuery(linker: Linker, query: Ref): boolean {
  return hasWritingText(linker, query) || holdsWritingQuery(linker, query);
}

/** Statements of SQL and of Cypher. `FOR UPDATE` sets nothing. */
const WRITES =
  /\b(?:INSERT\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO|REPLACE\s+INTO|MERGE\s+INTO|DELETE\s+FROM)\b|\bUPDATE\s[^;]*?\sSET\s|\b(?:CREATE|MERGE)\s*\(/i;

function hasWritingText(linker: Linker, text: Ref): boolean {
  return findTexts(linker, text).some((one) => WRITES.test(one));
}

/** `say(…)` of `async ({ message, say }) => …`, `context.say(…)`, in a function that a framework runs whose handlers answer by it. */
function isAnswer(linker: Linker, callee: Ref): boolean {
  const given = findGivenFirst(callee.file, callee.id);
  const answering = given ? linker.catalog.catalog.frameworks.filter(({ answersBy = [] }) => answersBy.includes(given.name)) : [];
  if (!given || answering.length === 0) return false;
  return findCallSites(linker, callee.file, given.function).uses.some((use) => {
    const entry = use.kind === 'argument' ? findRegistrationEntry(linker, use.call, use.index, use.path) : undefined;
    return answering.some(({ name }) => name === entry?.framework);
  });
}

/** A member of the first parameter of a function, by its name. */
function findGivenFirst(file: FileIndex, id: ExpressionId): { readonly function: FunctionId; readonly name: string } | undefined {
  const expression = file.expression(id);
  if (expression.kind === 'member') return toGiven(file, expression.object, expression.name);
  const [source, ...others] = expression.kind === 'name' ? (file.bindingAt(expression.binding)?.sources ?? []) : [];
  const [name = '', ...rest] = source?.path ?? [];
  return source && others.length === 0 && rest.length === 0 ? toGiven(file, source.from, name) : undefined;
}

function toGiven(file: FileIndex, id: ExpressionId, name: string): { readonly function: FunctionId; readonly name: string } | undefined {
  const owner = file.expression(id);
  const binding = owner.kind === 'name' ? file.bindingAt(owner.binding) : undefined;
  return binding?.parameter?.index === 0 ? { function: binding.function, name } : undefined;
}
