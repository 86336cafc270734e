import type { GrowingHistory } from '../../calls.js';
import type { Idioms } from '../../catalog.js';
import type { Expression, ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import { findConverted, first } from '../incoming/request-origins.js';
import { findCallees } from '../values/call-flows.js';
import { follow, useFlows } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { admitsAnyNumber } from '../values/schemas.js';
import { siteOf } from '../values/sites.js';
import { calleeOf, findProperty, type Ref, toEnv } from '../values/value.js';
import { isDatedKey } from './dated-keys.js';
import { asksForAny } from './grown-lists.js';

type RowStore = Idioms['rowStores'][number];

/** A conversation that a database holds, of which all rows are read and sent: `await db.message.findMany({ where: { chatId } })`. */
export function findRowHistory(linker: Linker, sent: Ref): GrowingHistory | null {
  const read = findRead({ linker, seen: new Set() }, sent, undefined);
  if (!read || !isGrowing(linker, read)) return null;
  const site = siteOf(sent);
  return { ...site, written: linker.project.code(site.file, site.span), kept: siteOf(read.at), isList: true };
}

function isGrowing(linker: Linker, { at, table, store }: Read): boolean {
  if (store.list) return isPushed(linker, at.file.path, store.list);
  return at.file.habits.conversations.tables.test(table) && isWritten(linker, table, store.pushedBy);
}

/** A search that has come to as many places gives up. */
const MOST_PLACES = 200;

interface Search {
  readonly linker: Linker;
  /** Places where it has been, each for what it looked for there: helpers that call themselves lead back to them. */
  readonly seen: Set<string>;
}

interface Read {
  readonly at: Ref;
  readonly store: RowStore;
  readonly table: string;
}

/** The reading call that a list comes from. Undefined where anything may have made it shorter on the way. */
function findRead(search: Search, { file, id, env }: Ref, member: string | undefined): Read | undefined {
  const { linker, seen } = search;
  const expression = file.expression(id);
  const go = (next: ExpressionId) => findRead(search, { file, id: next, env }, member);
  const key = `${file.path}#${id}.${member}`;
  if (seen.has(key) || seen.size > MOST_PLACES) return undefined;
  seen.add(key);
  switch (expression.kind) {
    case 'await':
    case 'cast':
    case 'nonnull':
      return go(expression.value);
    case 'logical':
      return expression.operator === '&&' ? undefined : go(expression.left);
    case 'conditional':
      return go(expression.then) ?? go(expression.else);
    case 'array':
      return first(expression.elements, (one) => {
        const element = file.expression(one);
        return element.kind === 'spread' ? go(element.value) : undefined;
      });
    case 'member':
      return member === undefined ? findRead(search, { file, id: expression.object, env }, expression.name) : undefined;
    case 'name':
      return findNamed(search, { file, id, env }, expression.binding, member);
    case 'call':
      return readRows(linker, { file, id }, member) ?? findReturned(search, { file, id, env }, member);
    default:
      return undefined;
  }
}

function findNamed(search: Search, { file, env }: Ref, id: number, member: string | undefined): Read | undefined {
  const { linker } = search;
  const binding = file.bindingAt(id);
  // `let rows: Row[] = []` before a `try` in which they are read.
  const [source, ...others] = (binding?.sources ?? []).filter(({ from }) => !isEmptyList(file, from) && !isBegun(file, from, member));
  if (!binding || others.length > 0 || isShortened(linker, file, id, member)) return undefined;
  if (binding.parameter) {
    const isGiven = env?.function === binding.function && env.file === file;
    return first(isGiven ? [env.call] : linker.callSites(file, binding.function).calls, (call) => {
      const asked = call.file.expression(call.id);
      const given = asked.kind === 'call' ? asked.arguments[binding.parameter?.index ?? -1] : undefined;
      return given === undefined ? undefined : findRead(search, { ...call, id: given }, member);
    });
  }
  // `const { data } = await supabase.from('messages').select()`.
  const [part, ...inner] = source?.path ?? [];
  if (!source || inner.length > 0 || (part !== undefined && member !== undefined)) return undefined;
  return findRead(search, { file, id: source.from, env }, part ?? member);
}

/** `if (!chat) chat = new Chat({ messages: [] })`: the first turn makes the document that later ones find. */
function isBegun(file: FileIndex, id: ExpressionId, member: string | undefined): boolean {
  const expression = file.expression(id);
  if (member === undefined) return false;
  if (expression.kind === 'await') return isBegun(file, expression.value, member);
  const callee = expression.kind === 'call' ? file.expression(expression.callee) : undefined;
  return expression.kind === 'new' || (callee?.kind === 'member' && callee.name === 'create');
}

function isEmptyList(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'array' && expression.elements.length === 0;
}

/** What a function of the project gives, as it is or with each element made into something else. */
function findReturned(search: Search, call: Ref, member: string | undefined): Read | undefined {
  const { linker } = search;
  const expression = call.file.expression(call.id);
  const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : undefined;
  if (callee?.kind === 'member' && callee.name === 'map') return findRead(search, { ...call, id: callee.object }, member);
  const converted = callee && findConverted(linker.resolve(calleeOf(call)));
  const [given] = expression.kind === 'call' ? expression.arguments : [];
  if (converted?.at.length === 0 && given !== undefined) return findRead(search, { ...call, id: given }, member);
  const isParsed = callee?.kind === 'member' && /^parse(?:Async)?$/.test(callee.name);
  if (isParsed && given !== undefined && admitsAnyNumber(linker, { ...call, id: callee.object }))
    return findRead(search, { ...call, id: given }, member);
  const [only, ...others] = findCallees(linker, call);
  const returned = only?.file.returnsOf(only.function) ?? [];
  if (!only || others.length > 0) return undefined;
  const env = toEnv({ file: only.file, function: only.function, call });
  return first(returned, ({ value }) => (value === undefined ? undefined : findRead(search, { file: only.file, id: value, env }, member)));
}

const HARMLESS = /^(?:map|forEach|some|every|find|findLast|at|join|push|concat|flatMap|includes)$/;

/** Anything that may count or cut the rows, or the list that is this member of a document. */
function isShortened(linker: Linker, file: FileIndex, binding: number, member: string | undefined): boolean {
  let isShorter = false;
  follow(linker, useFlows(linker, { file, id: 0, path: [], suffix: [], stack: [] }, binding), (event) => {
    const { suffix } = event.flow;
    const method = suffix.at(-1) ?? '';
    const isOwn = member === undefined ? suffix.length === 1 : suffix.length === 2 && suffix[0] === member;
    if (event.kind === 'called' && method !== '()' && isOwn && !HARMLESS.test(method)) isShorter = true;
    if (event.kind === 'read' && method === 'length' && !asksForAny(event.flow)) isShorter = true;
    return event.kind === 'called' || event.kind === 'argument' ? 'stop' : undefined;
  });
  return isShorter;
}

/** `(await db.message.findMany()).slice(-20)`. */
const CUTTING = /^(?:slice|splice|toSpliced|filter|at|pop|shift|find|findLast|reduce)$/;

function isCutting({ reads }: RowStore, name: string): boolean {
  return CUTTING.test(name) && !reads.includes(name);
}

/** One link of `db.select().from(messages).where(…)`. */
interface Link {
  readonly name: string;
  readonly given: readonly ExpressionId[];
}

/** `member` asks for rows that come with those that are read: `include: { messages: true }`; `data` is the rows themselves where errors come beside them. */
function readRows(linker: Linker, call: Ref, member: string | undefined): Read | undefined {
  const { links, root } = readChain(call);
  const store = findStore(linker, links, root);
  if (!store || links.some(({ name }) => store.limits.includes(name) || isCutting(store, name))) return undefined;
  const options = links.flatMap(({ given }) => given.map((id): Ref => ({ ...call, id })));
  if (member !== undefined && store.pushedBy !== undefined) return isOne(store, links) ? { at: call, store, table: member } : undefined;
  if (member !== undefined && member !== store.rows) return findIncluded(store, options, member, call);
  const read = links.find(({ name }) => store.reads.includes(name));
  if (!read || options.some((one) => isLimited(store, one))) return undefined;
  if (store.list) return isWholeRange(call.file, read) && !isOfTheDay(linker, call, read) ? { at: call, store, table: '' } : undefined;
  return { at: call, store, table: findTable(linker, store, links, root) };
}

function isOne({ one }: RowStore, links: readonly Link[]): boolean {
  return links.some(({ name }) => one.includes(name));
}

/** `lrange(key, 0, -1)`. */
function isWholeRange(file: FileIndex, { given: [, from, to] }: Link): boolean {
  if (from === undefined || to === undefined) return false;
  const [first, last] = [file.expression(from), file.expression(to)];
  return first.kind === 'literal' && first.value === 0 && isLastIndex(file, last);
}

/** `` lrange(`updates:${today}`, 0, -1) ``. */
function isOfTheDay(linker: Linker, call: Ref, { given: [key] }: Link): boolean {
  return key !== undefined && isDatedKey(linker, { ...call, id: key });
}

function isLastIndex(file: FileIndex, index: Expression): boolean {
  if (index.kind === 'literal') return index.value === -1;
  if (index.kind !== 'unary' || index.operator !== '-') return false;
  const number = file.expression(index.value);
  return number.kind === 'literal' && number.value === 1;
}

function readChain(call: Ref): { readonly links: readonly Link[]; readonly root: Ref } {
  const links: Link[] = [];
  let at = call.id;
  for (;;) {
    const expression = call.file.expression(at);
    const callee = expression.kind === 'call' ? call.file.expression(expression.callee) : expression;
    if (expression.kind === 'await') at = expression.value;
    else if (callee.kind === 'member' && call.file.expression(callee.object).kind !== 'this') {
      links.unshift({ name: callee.name, given: expression.kind === 'call' ? expression.arguments : [] });
      at = callee.object;
    } else return { links, root: { ...call, id: at } };
  }
}

function findStore(linker: Linker, links: readonly Link[], root: Ref): RowStore | undefined {
  const stores = linker.catalog.catalog.idioms.rowStores.filter(({ reads, one }) =>
    links.some(({ name }) => reads.includes(name) || one.includes(name)),
  );
  if (stores.length === 0) return undefined;
  const values = linker.resolve(root);
  return stores.find(({ packages }) =>
    values.some((value) => value.kind === 'package' && packages.some((pattern) => isPackageMatch(pattern, value.specifier))),
  );
}

function isLimited({ limits }: RowStore, options: Ref): boolean {
  return limits.some((name) => findProperty(options, name) !== undefined);
}

/** `{ include: { messages: { orderBy } } }` at `messages`. */
function findIncluded(store: RowStore, options: readonly Ref[], member: string, at: Ref): Read | undefined {
  const included = options
    .flatMap((one) => store.includes.flatMap((name) => findProperty(one, name) ?? []))
    .flatMap((one) => findProperty(one, member) ?? []);
  return included.length > 0 && !included.some((one) => isLimited(store, one)) ? { at, store, table: member } : undefined;
}

/** `messages` of `from(schema.messages)`, `from('messages')` and `` collection(`chats/${id}/messages`) ``, `message` of `db.message.findMany()`, `Message` of `Message.find()`. */
function findTable(linker: Linker, { reads, table = 'from' }: RowStore, links: readonly Link[], root: Ref): string {
  const read = links.findIndex(({ name }) => reads.includes(name));
  const from = links.findLast(({ name }) => name === table)?.given[0];
  const textOf = (id: ExpressionId) => linker.project.code(root.file.path, root.file.expression(id).span);
  const before = table === 'from' ? links[read - 1]?.name : undefined;
  const text = from !== undefined ? textOf(from) : (before ?? textOf(root.id));
  return /(\w+)\W*$/.exec(text)?.[1] ?? '';
}

const GAP = '\\s{0,40}';

/** Somebody adds to it: `db.message.create(…)`, `db.insert(messages)`, `from('messages').insert(…)`. */
function isWritten(linker: Linker, table: string, pushedBy: string | undefined): boolean {
  if (!/^\w+$/.test(table)) return false;
  // A relation has the plural of its model's name.
  const name = `[${table.charAt(0).toLowerCase()}${table.charAt(0).toUpperCase()}]${table.slice(1).replace(/s$/, '')}s?`;
  const behind = `\\b${name}\\b['"\`)\\]]{0,9}${GAP}[.:]${GAP}\\{?${GAP}(?:create|insert|upsert|save|add)`;
  const before = `(?:insert\\w*|create|add)\\(\\s*(?:\\w+\\.)?['"\`]?${name}\\b|new\\s+${name}\\(`;
  const inside = pushedBy === undefined ? '' : `|\\.${table}\\.push\\(|\\${pushedBy}['"\`]?\\s*:\\s*\\{\\s*['"\`]?${table}\\b`;
  const writing = new RegExp(`${behind}|${before}${inside}`);
  return linker.project.files.some((path) => linker.project.matches(path, writing));
}

/** Somebody adds to lists of this store, and nobody cuts one, in the files that share the module. */
function isPushed(linker: Linker, path: string, { adds, cuts }: NonNullable<RowStore['list']>): boolean {
  const { project } = linker;
  const near = [path, ...project.reachersOf(path)];
  const mention = (names: readonly string[]) => near.some((one) => names.some((name) => project.mentions(one, `.${name}(`)));
  return mention(adds) && !mention(cuts);
}
